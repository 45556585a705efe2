# ruff: noqa: E501, RUF001, SIM905
"""Word lists behind the invented names: written for this purpose, or common knowledge (scripts, street words, well-known firms)."""

from __future__ import annotations

CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфыэґєії",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "y",
            "e",
            "g",
            "ie",
            "i",
            "i",
        ],
        strict=True,
    )
) | {
    "ё": "yo",
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
}
GREEK = dict(
    zip(
        "αβγδεζηικλμνξοπρσςτυφωάέήίόύώϊϋΐ",
        [
            "a",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "i",
            "k",
            "l",
            "m",
            "n",
            "x",
            "o",
            "p",
            "r",
            "s",
            "s",
            "t",
            "y",
            "f",
            "o",
            "a",
            "e",
            "i",
            "i",
            "o",
            "y",
            "o",
            "i",
            "y",
            "i",
        ],
        strict=True,
    )
) | {"θ": "th", "χ": "ch", "ψ": "ps"}
# Romanised forms that Faker does not carry: given names, family names.
EXTRA = {
    "arabic": (
        "Ahmed Mohammed Muhammad Mahmoud Omar Ali Hassan Hussein Khalid Tariq Youssef Ibrahim Abdullah Abdulrahman Faisal Karim Nasser Rashid "
        "Samir Walid Ziad Bilal Hamza Imran Mustafa Fatima Aisha Khadija Mariam Layla Noor Huda Zainab Amina Salma Yasmin Rania Dina Hala "
        "Lina Samira Nadia Sara Hanan Reem Jamila Farah",
        "Al-Sayed El-Masri Hassan Haddad Khoury Mansour Nasser Saleh Abboud Al-Rashid Al-Hashimi Bakri Darwish Fakhoury Ghanem Hamdan Issa "
        "Jaber Kassem Maalouf Najjar Odeh Qasim Rahman Sabbagh Shaheen Taha Younes Zidan Ben-Ali Bouazizi Benali Cherif Othman Al-Otaibi "
        "Al-Zahrani El-Sherif Abdel-Fattah Abu-Khalil bin-Salem",
    ),
    "chinese": (
        "Wei Xiaoming Jing Li Fang Min Jun Lei Yang Yong Tao Hui Ping Mei Xin Yan Hong Jie Qiang Zhen Bo Chao Dan Feng Guang Hao Jian Kai Lan "
        "Ling Ming Na Peng Qi Rong Shu Ting Wen Xiu Ying Yu Zhi Zihan Yifan Haoran Xinyi Meiling Jianguo Xiaoli Guoqiang Zhiwei",
        "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao "
        "Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Ouyang Sima Tan Wong Cheung Leung Kwok Ng",
    ),
    "korean": (
        "Min-jun Seo-yeon Ji-hoon Ji-woo Hyun-woo Soo-jin Eun-ji Young-ho Sung-min Hye-jin Jae-won Mi-sook Dong-hyun Kyung-soo Na-yeon Seung-ho "
        "Yuna Jisoo Minho Taehyun Sora Haneul Chaewon Joon",
        "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Ko Moon Son Bae Baek Heo Nam Noh",
    ),
    "japanese": (
        "Haruto Yuto Sota Yuki Hayato Ren Takumi Kenji Hiroshi Takashi Akira Satoshi Daisuke Kazuki Naoki Sakura Yui Hina Aoi Rin Miyu Ayaka "
        "Yoko Keiko Naomi Emi Haruka Misaki Tomoko Kaori",
        "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura "
        "Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Fujita Okada Goto Hasegawa Murakami Kondo Sakamoto Endo Aoki",
    ),
    "hindi": (
        "Rajesh Priya Amit Anjali Suresh Deepika Vikram Sunita Rahul Pooja Arjun Kavita Sanjay Neha Manoj Lakshmi Ravi Meera Anil Divya Rohan "
        "Shreya Vijay Asha Karthik Gita Nikhil Radha Harpreet Gurpreet Jaspreet Mandeep Venkatesh Subramaniam Ananya Ishaan",
        "Sharma Patel Singh Kumar Gupta Reddy Nair Iyer Menon Rao Verma Mehta Joshi Desai Shah Kapoor Malhotra Chopra Banerjee Mukherjee "
        "Chatterjee Das Bose Ghosh Pillai Krishnan Ramaswamy Srinivasan Kaur Gill Sandhu Dhillon Grewal Bhatt Trivedi Kulkarni Deshpande",
    ),
    "persian": (
        "Reza Ali Mohammad Hossein Amir Mehdi Arash Babak Behrouz Cyrus Dariush Farhad Kaveh Kamran Navid Omid Shirin Parisa Leila Maryam "
        "Nasrin Azadeh Fereshteh Golnaz Mahsa Niloufar Roya Sepideh Yasaman Zahra",
        "Ahmadi Hosseini Mohammadi Karimi Rezaei Moradi Jafari Rahimi Hashemi Sadeghi Ebrahimi Ghorbani Farahani Tehrani Shirazi Kazemi "
        "Mousavi Rostami Bahrami Pahlavan Ansari Yazdani Zand",
    ),
    "african": (
        "Chinedu Ngozi Emeka Amaka Ifeoma Chukwuemeka Adaeze Obinna Babatunde Folake Olumide Oluwaseun Yetunde Adebayo Temitope Funmilayo Kwame "
        "Kofi Ama Akosua Abena Yaw Kwabena Efua Wanjiku Kamau Njoroge Achieng Otieno Atieno Wambui Kipchoge Chebet Tendai Tafadzwa Chipo "
        "Thabo Sipho Nomsa Thandiwe Lerato Bongani Zanele Mandla Fatou Mamadou Ousmane Aminata Moussa Ibrahima Aissatou Selam Dawit Tigist "
        "Abebe Haile Mulugeta Jean-Claude Immaculee",
        "Okonkwo Okafor Eze Nwosu Adeyemi Ogunleye Balogun Adebayo Afolabi Abiodun Mensah Owusu Boateng Asante Appiah Osei Agyeman Mwangi "
        "Kariuki Odhiambo Ochieng Kiplagat Wafula Moyo Ncube Dube Sibanda Nkosi Dlamini Zulu Khumalo Mokoena Ndlovu Molefe Diallo Traore Keita "
        "Camara Diop Ndiaye Sow Ba Cisse Toure Tesfaye Bekele Gebremariam Kebede Uwimana Habimana Mugisha Kagwa Nakato",
    ),
    "hebrew": (
        "Yael Avi Moshe Noa Tamar Eitan Yossi Shira Rivka Dov Ariel Omer Itai Gal Michal Hadas Orly Boaz Shlomo Chaim Menachem Dvora Ronit Oded",
        "Cohen Levi Mizrahi Peretz Biton Dahan Avraham Friedman Katz Azoulay Ben-David Shapira Goldberg Rosenberg Weiss Bar-Lev Golan Shalev "
        "Ashkenazi Feldman Segal Rabinovich",
    ),
    "vietnamese": (
        "Anh Bình Châu Chi Công Cường Diệp Dũng Duy Đạt Đức Giang Hà Hải Hằng Hạnh Hiền Hiếu Hoa Hoàng Hồng Hùng Hương Huy Khánh Khoa Kiên Lan Linh "
        "Loan Long Mai Minh My Nga Ngân Ngọc Nhung Oanh Phong Phúc Phương Quân Quang Quỳnh Sơn Tâm Thảo Thắng Thịnh Thu Thủy Tiến Trang Trí Trung "
        "Tú Tuấn Tùng Uyên Vân Việt Vy Xuân Yến Anh Binh Chau Cuong Dung Duc Giang Ha Hai Hang Hanh Hien Hieu Hoang Hong Hung Huong Huy Khanh Lan "
        "Linh Loan Mai Minh Nga Ngan Nhung Phuc Phuong Quan Quang Quynh Son Tam Thao Thang Thinh Thuy Tien Trang Tri Trung Tu Tuan Tung Van Viet Yen",
        "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lâm Mai Tô Trịnh Đoàn Cao Châu Nguyen Tran Le Pham Hoang Huynh "
        "Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Lam Trinh Doan Truong Trương Lương Luong Ta Tạ Quach Quách",
    ),
    "icelandic": (
        "Guðrún Sigríður Kristín Margrét Ingibjörg Sigrún Helga Jóhanna Anna Ragnheiður Hildur Ásta Birna Eva Katrín Elín Steinunn Þóra Auður "
        "Jón Sigurður Guðmundur Gunnar Ólafur Einar Kristján Magnús Stefán Jóhann Björn Bjarni Árni Helgi Þór Pétur Arnar Haukur Ívar Snorri Örn",
        "Jónsdóttir Sigurðardóttir Guðmundsdóttir Gunnarsdóttir Ólafsdóttir Magnúsdóttir Kristjánsdóttir Stefánsdóttir Björnsdóttir Pétursdóttir "
        "Jónsson Sigurðsson Guðmundsson Gunnarsson Ólafsson Magnússon Kristjánsson Stefánsson Björnsson Bjarnason Árnason Helgason Þórsson Pétursson Blöndal Thorlacius",
    ),
    "nordic": (
        "Astrid Ingrid Sigrid Solveig Gudrun Gunhild Borghild Turid Randi Kari Berit Liv Siri Marit Aud Unni Eli Tone Hege Trine Silje Ingvild "
        "Eirik Håkon Sverre Trygve Leif Odd Arne Bjarne Gunnar Harald Øystein Øyvind Torstein Asbjørn Sigbjørn Kåre Terje Vegard Espen Stian Jørn "
        "Mette Kirsten Inger Birgit Lone Hanne Bodil Jytte Søren Jens Niels Jørgen Mogens Flemming Torben Bent Svend Aksel Göran Håkan Åke "
        "Märta Gunilla Ulla Birgitta Kerstin Sölve Tuulikki Päivi Riitta Seppo Jukka Pekka Antti Veikko Eino Hannele Outi Aino",
        "Haugen Bakken Solberg Berge Moen Strand Lunde Hagen Lie Dahl Eide Sæther Aune Fossum Myhre Rønning Nygård Brekke Kvam Tangen Vik Aasen "
        "Nesse Skår Hovland Østby Kjær Holm Lund Friis Bruun Kjeldsen Thomsen Møller Nørgaard Bjerre Skov Damgaard Lindqvist Sjöberg Åkesson "
        "Lindgren Nyström Sandström Hedlund Wallin Öberg Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Koskinen Järvinen Heikkilä Rantanen",
    ),
    "french": (
        "Anaïs Océane Maëlys Maëlle Noémie Éloïse Héloïse Inès Léonie Clémence Mathilde Margaux Manon Élodie Aurore Bérénice Blandine Ségolène "
        "Ghislaine Odile Maïté Yannick Yann Erwan Loïc Gaël Ronan Tanguy Corentin Malo Titouan Quentin Guillaume Benoît Matthieu Baptiste Rémi Cédric "
        "Jérôme Stéphane Thierry Fabrice Gaëtan Aurèle Léandre Ambroise Éric Hervé Gilles Serge Sylvain Régis Amaury Enguerrand",
        "Lefebvre Lefèvre Bertrand Roux Fournier Girard Mercier Dupuis Lambert Fontaine Rousseau Blanchard Gauthier Perrin Chevalier Garnier Faure "
        "Marchand Picard Renault Rivière Gaillard Le-Goff Le-Gall Guéguen Kervella Quéméner Cadiou Riou Jaouen Morvan Tanguy Bellamy Delacroix "
        "Desrosiers Deschamps Beaumont Charpentier Boulanger Vasseur Hébert Lacroix Besnard Montagne Peltier Rocher Chauvin Vaillant Aubert "
        "Delorme Duchêne Poirier Taillefer Cazenave Etcheverry Casanova Poggi Mattei Santucci",
    ),
    "malay": (
        "Ahmad Muhammad Mohd Azman Azlan Faizal Hafiz Haziq Irfan Kamarul Razak Rosli Shahrul Syafiq Zulkifli Aminah Aisyah Farah Hidayah Intan "
        "Norliza Nurul Rohani Salmah Siti Suraya Zaleha Zuraidah Budi Joko Eko Slamet Sri Ratna Wulan Yanti Rini Ketut Made Nyoman Putu Gede",
        "Abdullah Ismail Hassan Ibrahim Rahman Hamid Yusof Othman Salleh Zakaria Mahmud Jaafar Santoso Wijaya Hidayat Saputra Nugroho Wibowo "
        "Setiawan Gunawan Kusuma Lestari Handayani Siregar Simatupang Nasution Hutapea",
    ),
    "filipino": (
        "Jejomar Rodrigo Crisanto Reynaldo Renato Rommel Arnel Jomar Efren Danilo Marites Maricel Jocelyn Rowena Analyn Jhun Dindo Imelda Corazon "
        "Ligaya Luningning Bayani Dakila Amihan Tala Mayumi",
        "Dela-Cruz Bautista Villanueva Macaraeg Magsaysay Dimaculangan Panganiban Manalo Pangilinan Lacson Abad Sumulong Catacutan Dimaano Lualhati Salonga",
    ),
    "thai": (
        "Somchai Somsak Prasert Anong Malee Suda Wanida Kanya Niran Chaiyaporn Apinya Siriporn Sunisa Nattapong Kittisak Thanawat Pimchanok Rattana",
        "Saetang Srisai Chaiyasit Boonmee Suwannarat Wongsawat Thongchai Rattanakosin Kittikhun Charoensuk Phromma Intarasuwan Sirikul Panyarachun",
    ),
    "welsh": (
        "Rhys Dylan Gethin Ieuan Iwan Emyr Gwyn Huw Aled Osian Llŷr Rhodri Owain Angharad Bronwen Carys Cerys Ffion Lowri Megan Nia Rhiannon Sioned Catrin Eluned "
        "Niamh Saoirse Caoimhe Siobhán Orlaith Róisín Ciarán Oisín Tadhg Eoin Pádraig Donnchadh Fionn Catriona Mairi Iain Ruaridh Alasdair Calum",
        "Llewellyn Gruffydd Prosser Bevan Bowen Cadwallader Griffiths Gwynne Pugh Probert Vaughan Ó-Briain Mac-Giolla Ní-Dhomhnaill O'Sullivan "
        "O'Callaghan McLoughlin MacDonnell Buchanan Sutherland Galbraith Farquharson Colquhoun Kinnaird",
    ),
    "turkish": (
        "Ayşe Fatma Zeynep Elif Merve Büşra Esra Şeyma Gözde Tuğba Çiğdem Özlem Mehmet Mustafa Ahmet Hüseyin İbrahim Ömer Yiğit Çağrı Görkem Şükrü Oğuz Kağan",
        "Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Güneş Bozkurt Erdoğan Tekin",
    ),
    "nickname": (
        "Bob Bobby Bill Billy Will Jim Jimmy Joe Joey Mike Mikey Dave Davey Dan Danny Tom Tommy Tim Timmy Nick Nicky Ben Benny Sam Sammy Max "
        "Alex Lex Chris Kit Kate Katie Kathy Liz Lizzie Beth Betty Becky Meg Maggie Peg Sue Susie Sally Jen Jenny Jess Steph Vicky Tina Gina "
        "Nat Matt Pat Patty Ron Ronnie Don Donnie Ken Kenny Ed Eddie Ted Teddy Fred Freddie Frank Hank Harry Jack Jake Chuck Charlie Rick "
        "Ricky Rob Robbie Tony Vinny Zack Zoe Abby Gabby Ellie Allie Cass Dee Drew Gus Izzy Jo Lou Mel Mo Nell Olly Pam Ray Rosie Stan Theo",
        "Smith Jones Brown Miller Davis Wilson Taylor Clark Lewis Walker Hall Young King Wright Hill Green Baker Nelson Carter Cook Bell Ward "
        "Brooks Price Wood Gray Stone Marsh Rose Fox Wolf Banks Chase Grant Case Page Field Park Long Short Black White Day Winter Summers "
        "May June August Church Bishop Pope Cross Love Best Major Law Power Sharp Rich Swift Chance Drew Story",
    ),
}
WEIGHT = {
    "en_US": 6,
    "en_GB": 4,
    "en": 3,
    "nickname": 5,
    "en_IN": 2,
    "en_IE": 2,
    "hindi": 2,
    "chinese": 2,
    "arabic": 2,
    "african": 2,
    "vietnamese": 2,
    "nordic": 2,
    "french": 2,
    "icelandic": 0.7,
    "thai": 0.7,
    "filipino": 0.7,
}
PARTICLES = [
    "de",
    "da",
    "dos",
    "van",
    "van der",
    "van den",
    "von",
    "de la",
    "del",
    "di",
    "al",
    "el",
    "bin",
    "ibn",
    "le",
    "du",
    "ter",
    "ten",
    "della",
    "St.",
]

STREETS = (
    "Street St St. Avenue Ave Ave. Road Rd Rd. Lane Ln Drive Dr Dr. Boulevard Blvd Court Ct Place Pl Square Terrace Way Close Crescent Parkway "
    "Pkwy Highway Hwy Circle Trail Row Gardens Grove Mews Walk Hill Park Loop Alley"
).split()
FORMATS = {
    "us": (
        "{n} {street}, {city}, {state} {zip}",
        "{n} {street}\n{city}, {state} {zip}",
        "{n} {dir} {street}, {unit}, {city}, {state} {zip}",
        "{n} {street}, {unit}\n{city}, {state} {zip}",
        "{n} {dir} {street}",
        "{n} {street}",
        "{n} {street} {unit}",
        "{n} {street}, {city}",
        "{n} {street} {city} {state} {zip}",
        "PO Box {n}, {city}, {state} {zip}",
        "P.O. Box {n}\n{city}, {state} {zip}",
        "{n} {street}, {city}, {state} {zip}, USA",
    ),
    "gb": (
        "{n} {street}, {city} {post}",
        "{n} {street}, {city}, {post}",
        "Flat {s}, {n} {street}, {city} {post}",
        "{n} {street}\n{city}\n{post}",
        "{house}, {n} {street}, {city}, {post}, UK",
        "{n}{letter} {street}, {city}",
        "{house}, {street}, {city} {post}",
        "Unit {s}, {n} {street}, {city} {post}",
    ),
    "de": (
        "{last}straße {n}, {z5} {city}",
        "{last}str. {n}, {z5} {city}",
        "{last}weg {n}{letter}\n{z5} {city}",
        "{last}platz {n}, {z5} {city}, Germany",
        "Am {last}berg {n}, {z5} {city}",
        "{last}strasse {n}",
    ),
    "fr": (
        "{n} rue {last}, {z5} {city}",
        "{n}, rue de {last}, {z5} {city}",
        "{n} avenue {first} {last}\n{z5} {city}",
        "{n} bis boulevard {last}, {z5} {city}, France",
    ),
    "es": (
        "Calle {last} {n}, {z5} {city}",
        "C/ {last}, {n}, {s}º {letter}, {z5} {city}",
        "Avenida {last} {n}, {z5} {city}",
        "Av. {first} {last} {n}, {city}",
    ),
    "it": (
        "Via {last} {n}, {z5} {city}",
        "Via {first} {last}, {n}\n{z5} {city}",
        "Piazza {last} {n}, {z5} {city}",
        "Corso {last} {n}, {z5} {city}",
    ),
    "nl": (
        "{last}straat {n}, {z4} {letter}{letter} {city}",
        "{last}laan {n}\n{z4}{letter}{letter} {city}",
        "{last}weg {n}, {z4} {city}",
    ),
    "br": ("Rua {first} {last}, {n}, {city}", "Rua {last}, {n} - {city}, {z5}-{z3}", "Avenida {last}, {n}, {city}"),
    "pl": ("ul. {last} {n}, {z2}-{z3} {city}", "ul. {last} {n}/{s}, {z2}-{z3} {city}"),
    "in": (
        "{n}, {last} Nagar, {city} {z6}",
        "Flat No. {s}, {last} Apartments, {street}, {city} - {z6}",
        "H.No {n}, Sector {s}, {city} {z6}",
    ),
    "se": (
        "{last}gatan {n}, {z3} {z2} {city}",
        "{last}vägen {n}, {z3} {z2} {city}",
        "{last}gate {n}, {z4} {city}",
        "{last}vej {n}, {z4} {city}",
    ),
    "au": (
        "{n} {street}, {city} {austate} {z4}",
        "Unit {s}/{n} {street}, {city} {austate} {z4}",
        "{s}/{n} {street}, {city}",
    ),
    "mil": (
        "{ship} {last}\nFPO {force} {z5}",
        "{ship} {last}, FPO {force} {z5}",
        "Unit {z4} Box {z4}\nDPO {force} {z5}",
        "PSC {z4}, Box {z4}\nAPO {force} {z5}",
        "PSC {z3} Box {z4}, APO {force} {z5}",
    ),
    "sheet": (
        "{n} {street}\n Suite {n}\n {city}\n {country} {z5}",
        "{n} {street}\nApt. {n}\n{city}\n{country}",
        "{n} {n} {street} Suite {n} Apt. {n}, {city}, {country} {z5}",
        "{street} {n}\n{city}\n{country} {z5}",
        "{n} {last} {tail}\n {unit}\n {city}\n {z5}",
        "{n} {last} {tail}, {city}, {state} {zip}",
        "{n} {last} {tail}",
        "the corner of {street} and {street}",
    ),
    "hu": (
        "{z4} {city}, {last} utca {n}.",
        "{n} {last} utca {s}.",
        "{last} tér {n}., {city}",
        "{city}, {last} {first} út {n}/{letter}",
    ),
    "fi": ("{last}katu {n} {letter} {s}, {z5} {city}", "{last}ntie {n}, {z5} {city}", "{last}nkuja {n}"),
    "cz": (
        "{last}ova {n}/{s}, {z3} {z2} {city}",
        "{last}ská {n}, {city}",
        "ul. {last}ova {n}, {city}",
        "nám. {last} {s}, {z3} {z2} {city}",
    ),
    "pt": (
        "Rua {first} {last} {n}, {s}º Esq., {z4}-{z3} {city}",
        "Travessa {last}, {n}, {city}",
        "Praça {last} {s}, {z4}-{z3} {city}",
    ),
    "mx": (
        "Calle {last} #{n}, Col. {last}, C.P. {z5}, {city}",
        "Av. {last} {n}-{letter}, Colonia {last}, {city}",
        "Carrera {s} # {n}-{s}, {city}",
    ),
    "ch": ("{last}strasse {n}, {z4} {city}", "Chemin de {last} {n}, {z4} {city}", "Via {last} {n}, {z4} {city}"),
    "be": ("{last}straat {n} bus {s}, {z4} {city}", "Rue {last} {n}, {z4} {city}", "{last}laan {n}, B-{z4} {city}"),
    "jp": ("{s}-{s}-{s} {last}-cho, {city}-shi, {z3}-{z4}", "{last} {s}-{s}-{s}, {city}-ku, Tokyo {z3}-{z4}"),
    "kr": ("{n} {last}-ro, {city}-gu, Seoul {z5}", "{s}, {last}-daero {n}beon-gil, {city}"),
    "cn": (
        "No. {n}, {last} Road, {city} District, Beijing {z6}",
        "Room {n}, Building {s}, {n} {last} Lu, {city}, {z6}",
    ),
    "tr": ("{last} Mah. {last} Sok. No: {n}/{s}, {z5} {city}", "{last} Caddesi {n}, {city}"),
    "gr": ("{last} {n}, {z3} {z2} {city}", "{last} Street {n}, {z4} {city}, Cyprus", "Leoforos {last} {n}, {city}"),
    "za": (
        "{n} {last} Street, {city}, {z4}",
        "Stand {n}, {last} Extension {s}, {city}",
        "Plot {n}, {last} Road, {city}",
        "{n} {last} Close, off {last} Way, {city}, Lagos",
    ),
    "ru": ("ul. {last}a, d. {n}, kv. {s}, {city}, {z6}", "{last} Street, {n}, apt. {s}, {city} {z6}"),
}
_ADDRESSES = {"us": 7, "gb": 4, "de": 2, "fr": 2, "es": 2, "mil": 0.6, "sheet": 2}
ADDRESS_WEIGHT = [_ADDRESSES.get(country, 0.8) for country in FORMATS]
FIRM_KIND = (
    "Inc Inc. LLC Ltd Ltd. Limited GmbH AG S.A. SA SpA S.r.l. B.V. NV Corp Corp. Corporation Company Co. PLC plc LLP Oy AB AS Pty Group Holdings "
    "Partners Industries Solutions Systems Technologies Consulting Logistics Bank Insurance Foundation Pharma Pharmaceuticals Energy Media Labs "
    "Studios Motors Airlines Capital Ventures Software Networks Robotics Foods Brewing Bakery Hotel Services Associates Trust"
).split()
FIRM_OF = (
    "University of {city}",
    "{city} University",
    "{city} General Hospital",
    "{city} City Council",
    "{city} High School",
    "{last} College",
    "St. {first}'s Hospital",
    "{last} Elementary School",
    "{city} United",
    "{city} FC",
    "Bank of {city}",
    "{last} Foundation",
    "{city} Police Department",
    "Ministry of {topic}",
    "Department of {topic}",
    "{city} Chamber of Commerce",
    "National {topic} Agency",
    "{last} Medical Center",
    "{city} Fire Department",
    "Institute of {topic}",
    "{city} Symphony Orchestra",
    "{city} Times",
    "The {city} Herald",
    "{last} Memorial Hospital",
    "First National Bank of {city}",
    "{country} Red Cross",
    "{city} Chess Club",
    "{city} Housing Association",
    "{topic} Workers Union",
)
TOPICS = "Health Education Finance Justice Defence Labour Transport Agriculture Energy Science Technology Environment Culture Trade Statistics Water Housing".split()
BRANDISH = [
    "Acme",
    "Nova",
    "Blue",
    "North",
    "Apex",
    "Quantum",
    "Vertex",
    "Green",
    "Solar",
    "Hyper",
    "Omni",
    "Cyber",
    "Bright",
    "Iron",
    "Red",
    "Silver",
    "Cloud",
    "Data",
    "Net",
    "Bio",
    "Terra",
    "Astra",
    "Zen",
    "Pixel",
    "Logi",
    "Medi",
    "Agri",
    "Aero",
    "Hydro",
    "Micro",
    "Uni",
    "Tri",
    "Inter",
    "Euro",
]
TAILS = [
    "tech",
    "soft",
    "ware",
    "corp",
    "link",
    "gen",
    "works",
    "point",
    "wave",
    "core",
    "path",
    "logic",
    "sys",
    "cast",
    "field",
    "stone",
    "bridge",
    "ly",
    "ify",
    "io",
]
FAMOUS = [
    *(
        "London Paris Berlin Madrid Rome Vienna Tokyo Beijing Shanghai Delhi Mumbai Lagos Nairobi Cairo Istanbul Moscow Kyiv Warsaw Prague Dublin "
        "Chicago Boston Seattle Denver Houston Dallas Austin Miami Atlanta Toronto Montreal Vancouver Sydney Melbourne Auckland Manchester Leeds "
        "Glasgow Edinburgh Munich Hamburg Lyon Milan Naples Lisbon Porto Oslo Stockholm Helsinki Copenhagen Zurich Geneva Brussels Amsterdam "
        "Seoul Singapore Bangkok Jakarta Manila Hanoi Dubai Riyadh Tehran Baghdad Lima Bogota Santiago Oakland Detroit Phoenix Portland"
    ).split(),
    *[
        "New York",
        "Los Angeles",
        "San Francisco",
        "São Paulo",
        "Rio de Janeiro",
        "Mexico City",
        "Hong Kong",
        "Cape Town",
        "Tel Aviv",
        "New Delhi",
    ],
]
BRANDS = (
    "Microsoft Google Amazon Apple IBM Oracle Facebook Twitter Intel Samsung Sony Siemens Bosch Toyota Honda BMW Tesla Boeing Airbus Pfizer "
    "Nestle Walmart Target Starbucks Nike Adidas Ikea HSBC Barclays Citibank Visa FedEx UPS NASA FBI CIA NATO UNESCO WHO EU UN BBC CNN "
    "Reuters Harvard MIT Stanford Oxford Vodafone Verizon Netflix Spotify Uber PayPal eBay Deloitte KPMG Accenture Unilever Shell BP"
).split()
WORDS = (
    "account action agenda answer application approval archive array audit backup badge balance batch billing board boat book bottle branch bridge budget buffer "
    "build button cache calendar camera car card case chair change channel chapter charge check class client clock cloud code coffee color column comment commit "
    "config contract cookie copy count course cover credit customer cycle data date deal delay delivery deploy design desk detail device dinner display document "
    "door draft drive driver edge email engine entry error event export fan feature field file filter folder format frame function game garden gate graph group "
    "handler header house image import index input install invoice issue item job key label layer layout letter level license light limit line link list load log "
    "machine manager map market match meeting memory menu merge message method metric migration model module monitor movie music network node note number object "
    "offer option order output package page paper parser patch path payment phone photo plan player policy pool price printer process product profile project "
    "prompt queue quote record refund release report request response result review road role room route rule sample schedule schema score screen script search "
    "season security server service session setting shop signal site song source space spec spread stack stage status step stock storage store stream string "
    "summary support switch system table target task team template test theme thread ticket timer token tool topic track train transfer trip type update upload "
    "user value vendor version video view wallet warehouse water week window worker workflow young zone great awesome simple quick blue fast open new old free"
).split()
PRODUCTS = (
    "iPhone|Galaxy S9|Pixel 7|MacBook Pro|ThinkPad|Kindle|Xbox|PlayStation 5|Nintendo Switch|Windows 10|Ubuntu|Android|Photoshop|Excel|Outlook|Chrome|Firefox|"
    "Model S|Corolla|Civic|Mustang|Jetta|Golf GTI|Prius|AirPods|Fitbit|GoPro Hero|Roomba|Jenkins|Docker|Postgres|MongoDB|Redis|TensorFlow|Minecraft|Fortnite|"
    "Coke|Pepsi|Red Bull|Guinness|Oreo|Snickers|Advil|Tylenol|Lipitor|Prozac|Dr Pepper|Jack Daniels|Uncle Ben's|Mac mini|Alexa|Siri|Cortana|Vista|Madison shoes"
).split("|")
TITLES = [
    "Mr.",
    "Mr",
    "Mrs.",
    "Mrs",
    "Ms.",
    "Ms",
    "Dr.",
    "Dr",
    "Prof.",
    "Miss",
    "Sir",
    "Rev.",
    "Capt.",
    "Sgt.",
    "Judge",
    "Father",
    "Professor",
    "Doctor",
    "Herr",
    "Frau",
]
MONTHS = "January February March April May June July August September October November December Jan Feb Mar Apr Aug Sept Oct Nov Dec".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun tomorrow today".split()
