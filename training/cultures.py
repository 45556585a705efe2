# ruff: noqa: E501, RUF001
"""More given and family names of the cultures whose names the models missed most: common and rarer ones, with and without diacritics.

The keys start as the Faker locales of the same origin do, so that carriers in a language draw from both. A "_" stands for a space.
"""

from __future__ import annotations

CULTURES = {
    "fr_more": (
        "Achille Adélaïde Adeline Aliénor Alix Anatole Ange Anne-Laure Anne-Sophie Apolline Armel Armelle Arnaud Auguste Axelle Barnabé Bastien Bénédicte Benoit "
        "Brice Brigitte Camille Capucine Céleste Célestin Céline Charlène Chloé Christelle Claire-Marie Clément Colette Constance Cyprien Cyrille Damien Delphine Didier "
        "Dorothée Edmond Edwige Elodie Eloi Emeline Emmanuelle Estelle Etienne Eudes Eulalie Fanny Faustine Félicien Firmin Flavie Florent Florian Francine François "
        "François-Xavier Frédérique Geneviève Germain Gervais Ginette Grégoire Guénaël Guy-Laurent Gwenaëlle Hadrien Hippolyte Honorine Hortense Hugues Isaline Jacky "
        "Jean-Baptiste Jean-Luc Jean-Marc Jean-Philippe Joachim Joël Josselin Josette Joséphine Jules Justin Killian Laetitia Laurène Lazare Lilian Lison Lou-Anne Lucette "
        "Lucien Ludivine Maëva Marceau Marie-Ange Marie-Claude Marie-Hélène Marie-Thérèse Maryse Maxence Mélanie Mireille Muriel Mylène Nadège Nicolas Nolwenn Octave Olivier "
        "Ombeline Oriane Pascaline Paulin Perrine Philibert Philippine Pierrick Raoul Raphaëlle Renaud Roselyne Roxane Salomé Sandrine Séraphine Séverine Simone Solène "
        "Soizic Stanislas Sylvie Théodore Théophile Thibault Tiphaine Toussaint Ulysse Valère Victoire Vincent Virginie Violaine Wilfried Xavier Yolande Yves Yvonne Zélie Zoé",
        "Abadie Allard Arnoux Astruc Aubry Auclair Avril Badeau Baillargeon Barbier Barthélemy Baudin Bazin Beauchamp Beaulieu Bellanger Benard Berger Bernier Berthelot Bessette "
        "Bigot Bissonnette Blanchet Bonnefoy Bonnet Bouchard Boucher Bourdin Bourgeois Boutin Bouvier Brassard Breton Brodeur Bruneau Carpentier Castel Chabot Champagne Charbonneau "
        "Charlebois Charron Chartrand Châtelain Chaumont Clément Colas Collet Comeau Cormier Couture Daigle Dauphin Delage Delahaye Delaunay Delmas Demers Denis Descombes Desjardins "
        "Desmarais Devaux Didier Drouet Dubois Duchesne Dufour Dufresne Duguay Dumas Dupré Durand Duval Estève Fabre Falardeau Favreau Ferland Fleury Forestier Fouquet Gagnon Galland "
        "Gaudreau Gauvin Germain Giroux Godard Gosselin Grandjean Grondin Guérin Guibert Guillaume Guillot Hamelin Hardouin Houde Huard Humbert Imbert Jacquet Joly Josse Jourdain Labbé "
        "Laberge Lachance Lafleur Lagarde Lamarche Lambert Landry Langlois Laporte Larivière Laroche Launay Lavigne Leblanc Lebrun Leclerc Lecomte Leduc Legrand Lemaire Lemoine Lepage Leroux "
        "Lessard Letourneau Levasseur Maillard Mallet Marchal Maréchal Martel Masson Mauduit Ménard Meunier Michaud Millet Monnier Moreau Morin Nadeau Navarre Noël Ouellet Pagès Paquette Parent "
        "Pasquier Pelletier Pépin Perrault Petitjean Philippon Pichon Pineau Plante Poisson Pommier Prévost Prudhomme Quesnel Rambert Raymond Renaud Ricard Rigaud Robillard Rochefort Rolland "
        "Roussel Roy Sabatier Saint-Pierre Sarrazin Sauvage Savard Serre Simard Soulier Tardieu Tessier Thibodeau Thiébaut Tremblay Turcotte Vallée Verdier Vidal Vigneault Villeneuve Voisin "
        "de_La_Tour de_Villiers du_Plessis d'Arcy d'Aubigny Le_Bihan Le_Roux Saint-Cyr",
    ),
    "de_more": (
        "Adelheid Albrecht Alfons Almut Alwin Anke Annegret Anneliese Annemarie Ansgar Antje Arndt Arnulf Balduin Bärbel Beate Benno Bernd Bernhard Birte Björn Brunhilde Burkhard Carsten Christa "
        "Christoph Claas Cordula Corinna Cornelius Dagmar Detlef Diethelm Dietmar Dietrich Dörte Eberhard Eckhard Edeltraud Egon Ehrenfried Eike Elfriede Elke Elsbeth Emmerich Engelbert Erdmute Ernst "
        "Erwin Ewald Falk Felicitas Fiete Folkert Frauke Friederike Friedhelm Friedrich Fritz Gabriele Gerd Gerhard Gerlinde Gernot Gertrud Gesa Gesine Gisela Götz Gottfried Gregor Greta Gudrun Guido "
        "Gundula Günter Günther Hannelore Hannes Hans-Dieter Hans-Jürgen Hans-Peter Hartmut Hedwig Heidrun Heike Heiko Heiner Heinrich Heinz Helga Hellmut Helmut Henning Henrike Heribert Hermann Hildegard "
        "Hiltrud Hinrich Holger Horst Hubertus Ilse Imke Ines Ingeborg Ingo Ingrid Irmgard Isolde Jakob Jens Joachim Jochen Jörg Jörn Jost Jürgen Jutta Kai-Uwe Karin Karl-Heinz Karlheinz Karsten Katharina "
        "Katja Kerstin Klaus Klaus-Dieter Knut Konrad Korbinian Kunigunde Kurt Lambert Leberecht Leopold Liesel Lieselotte Lorenz Lothar Lutz Malte Manfred Margarethe Margret Marianne Marlies Matthias Mechthild "
        "Meinhard Merle Mirko Moritz Norbert Nele Oskar Osvald Otfried Ottilie Otto Petra Raimund Rainer Ralf Reimund Reiner Reinhard Reinhild Renate Roland Rosemarie Roswitha Rüdiger Rudolf Ruprecht Sabine "
        "Sebald Siegbert Siegfried Sieglinde Sigmar Silke Sönke Steffen Susanne Sven Svenja Swantje Tanja Thea Theda Thilo Thorben Till Timm Torsten Traudel Traugott Trude Udo Ulf Ulrike Ursel Ursula Urte Ute "
        "Uwe Veit Verena Veronika Volker Volkmar Walburga Waldemar Waltraud Wenzel Wiebke Wilfried Wilhelm Wilhelmine Willibald Winfried Wolf-Dieter Wolfgang Wolfram Xaver Zita",
        "Achenbach Ackermann Ahrens Albers Althaus Amann Anders Arndt Asmus Baier Bartels Baumann Baumgartner Bechtold Beckenbauer Behrends Behrens Benecke Bergmann Bertram Beyer Biermann Bittner Blum Bock Bode Böhm "
        "Böhme Bohn Bornemann Böttcher Brandt Brenner Breuer Brinkmann Brückner Brunner Büchner Buchholz Bühler Burmeister Busch Büttner Carstens Claßen Cramer Daum Degenhardt Dengler Dietz Diercks Dobler Dörfler Dreyer "
        "Ebersbach Eckert Eggers Ehlers Eichhorn Eisele Engelhardt Erdmann Ertl Falkenberg Feldkamp Fichtner Finke Fleischmann Förster Freitag Frenzel Freund Friedrichs Fröhlich Fuchs Fürst Gebauer Gebhardt Geiger Geißler "
        "Gerlach Giese Glaser Göbel Goldschmidt Göring Graf Grimm Grosse Gruber Grünwald Günther Haas Habermann Hagedorn Hahn Hartmann Hauser Heckmann Heinemann Heinrichs Heller Henke Hennig Hensel Herbst Hermanns Herzog "
        "Heuer Hiller Hinrichs Hirsch Höfer Hoffmann Hofmann Hohmann Holzer Horn Huber Hübner Hülsmann Jacobsen Jäger Jahnke Jansen Janßen Jordan Jung Kaiser Kaltenbach Kappel Karcher Kästner Kaufmann Keil Keller Kersten "
        "Kessler Kirchner Kirsch Klaus Klein Klingenberg Klose Knabe Knapp Kneipp Knoll Köhler König Köpke Körner Köster Krämer Kraus Krebs Kremer Kröger Krüger Kruse Kuhlmann Kühn Kuhn Kunze Kurz Lange Langer Lechner "
        "Lehmann Leitner Lenz Lindemann Linke Löffler Lohmann Lorenz Lüders Lüdtke Maier Mangold Martens Marx Mattes Maurer Meister Melzer Menzel Merkle Metzger Meyerhoff Michaelis Moser Mühlbauer Nagel Neubauer Neumann "
        "Niemann Niemeyer Noack Nolte Oberländer Oehler Oertel Opitz Oswald Paulsen Petersen Pfaff Pfeiffer Pfister Pohl Preuß Prinz Rademacher Rahn Rapp Rausch Rehm Reichelt Reimers Reinhardt Reuter Richter Ried Riedel "
        "Rieger Ritter Rohde Röhrig Rosenthal Roth Rothe Rühl Ruppert Sander Sattler Sauer Schade Schäfer Schaller Scharf Scheer Schenk Scherer Schiller Schilling Schindler Schlegel Schlüter Schmitt Schmitz Schneider Scholz "
        "Schöne Schrader Schramm Schreiber Schröder Schubert Schulte Schulze Schumann Schuster Schütte Schwab Schwarz Seidel Seifert Seiler Siebert Simmering Sommer Sonntag Späth Specht Spengler Springer Stadler Stahl Stark "
        "Steinbach Steiner Stephan Stieglitz Stock Stoll Straub Strobel Sturm Tauber Thiele Thoma Timmermann Trautmann Uhlig Ullmann Unger Vetter Vogel Vogt Voigt Vollmer Voß Wagenknecht Waldmann Walther Weber Wegener "
        "Weidner Weigel Weinert Weiß Wendt Werner Westphal Wieland Wiese Wille Wimmer Winkler Winter Wirth Witte Wittmann Wolff Wulff Zander Zeller Ziegler Zimmer Zimmermann Zöllner von_Arnim von_Bergen von_der_Heide zu_Salm",
    ),
    "it_more": (
        "Achille Agnese Agostino Aldo Alessio Ambra Amedeo Angela Annalisa Annamaria Anselmo Antonella Armando Arturo Assunta Attilio Augusto Aurora Azzurra Baldassarre Barbara Bartolomeo Beatrice Benedetta Beniamino Beppe "
        "Bettina Biagio Bianca Bruna Calogero Camillo Carlotta Carmela Carmine Caterina Cecilia Celestino Chiara Ciro Claretta Claudia Clemente Concetta Corrado Cosimo Costanza Cristiano Dario Debora Delfina Domenico Donatella "
        "Donato Duccio Edoardo Egidio Elena Eleonora Eligio Elisabetta Elvira Emanuele Emilia Enea Enrica Enzo Ermanno Ernesta Ettore Eufemia Eugenio Ezio Fabrizio Fausta Fedele Federica Felice Ferdinando Ferruccio Filippo Fiorella "
        "Flavio Franca Francesca Fulvio Gaetano Gaia Gennaro Gerardo Giacinto Giacomo Giada Giambattista Gian-Carlo Giancarlo Gianfranco Gianluca Gianmarco Gianna Gianni Gigi Gina Ginevra Gioacchino Giordano Giosuè Giovanna Girolamo "
        "Giuditta Giulia Giuseppe Giuseppina Goffredo Graziella Greta Guglielmo Guido Ignazio Ilaria Immacolata Ines Iolanda Ippolito Isabella Italo Jacopo Lamberto Laura Lavinia Leandro Leonardo Letizia Licia Liliana Livia Lorenza "
        "Lorenzo Luca Lucia Luciana Ludovica Ludovico Luigi Maddalena Manlio Manuela Marcella Mariangela Mariano Mariella Marina Marisa Martina Massimiliano Massimo Matilde Mattia Maurizio Melania Michelangelo Milena Mirella Moira "
        "Moreno Nadia Natale Nazario Nicola Nicoletta Nicolò Noemi Nunzia Oreste Ornella Orsola Osvaldo Ottavio Palmira Paola Pasquale Patrizia Peppino Pier Pierluigi Piera Pierpaolo Pino Primo Prospero Raffaele Raffaella Raimondo Renata "
        "Renzo Riccardo Rinaldo Rocco Romeo Rosanna Rosaria Rossana Rossella Ruggero Sabrina Salvatore Santino Saverio Sebastiano Serafina Serena Sergio Settimio Silvana Silvestro Silvia Simona Sofia Stefania Susanna Tancredi Tarcisio "
        "Tazio Teodora Tiziana Tommaso Totò Tullio Ugo Umberto Valentina Valeria Vanessa Vanni Veronica Vincenza Vincenzo Vito Vittoria Walter Zaira",
        "Abbate Accardi Agnelli Aiello Albanese Alberti Aldini Altieri Amato Amendola Angelini Antonelli Arcuri Arena Baldi Baldini Barbieri Barone Bartoli Basile Battaglia Battisti Bellini Belmonte Benedetti Benelli Bernardi Berti Bertolini "
        "Bevilacqua Bianco Bonetti Bonfiglio Borghi Boscolo Bracco Brambilla Brunelli Bruni Bruno Calabrese Calvi Campana Caputo Carbone Cardinale Carli Caruso Casagrande Castelli Catalano Cattaneo Cavalli Ceccarelli Cerutti Chiesa Ciampi "
        "Cipriani Cirillo Coletti Colombo Conti Coppola Corsini Costa Costanzo Cozzi Crespi Cuomo D'Agostino D'Alessandro D'Amico D'Angelo D'Antonio De_Angelis De_Luca De_Marchi De_Rosa De_Santis De_Simone Del_Monte Della_Corte Della_Valle "
        "Di_Bella Di_Lorenzo Di_Marco Di_Natale Di_Pietro Di_Stefano Donati Esposito Fabbri Fabiani Falcone Fanelli Farina Ferrante Ferrara Ferrari Ferraro Ferretti Fiorentino Fiorini Fontana Forte Franchi Franco Fumagalli Fusco Gagliardi "
        "Galli Gallo Gambino Garofalo Gatti Gennari Gentile Geraci Ghirardi Giannini Giordano Giuliani Grassi Graziani Greco Grilli Grimaldi Guarino Guerra Guidi Iacono Leone Leoni Locatelli Lombardi Lombardo Longo Lucchesi Lupo Maggi Magnani "
        "Mancini Mancuso Manfredi Mantovani Marchesi Marchetti Mariani Marini Marino Martinelli Martini Masi Mattarella Mauri Mazza Mazzini Melis Messina Micheli Milani Molinari Monaco Montanari Monti Morelli Moretti Mori Moro Morra Moschetti "
        "Napolitano Natali Negri Neri Nicoletti Nobile Oliveri Orlandi Orlando Pace Pagano Palermo Palmieri Palumbo Panebianco Parisi Pasini Pastore Pavan Pellegrini Perrone Pesce Petrucci Piccolo Pinna Piras Poggi Poletti Porcu Pozzi Pugliese "
        "Quaranta Raimondi Rinaldi Riva Rizzi Rizzo Romani Romano Rossetti Rossini Ruggeri Russo Sabatini Sacco Sala Salerno Salvi Sanna Santoro Sarti Sartori Savino Scala Scalzi Schiavone Serra Sforza Silvestri Soldati Sorrentino Spada Spinelli "
        "Stella Taddei Tedesco Terranova Testa Tomasi Torrisi Tosi Trentini Trevisan Turchi Valente Valentini Vanni Ventura Venturi Verdi Villa Vinci Visconti Vitale Vitali Volpe Zago Zambelli Zanetti Zanini Zanon Zorzi Zucchi",
    ),
    "el_more": (
        "Achilleas Afroditi Aggelos Agapi Alekos Alexandros Aliki Anastasia Anastasios Anastasis Andreas Angeliki Antigoni Antonis Apostolos Argyris Aris Aristea Aristotelis Artemis Aspasia Athanasios Athina Charalambos Charikleia Christina "
        "Christos Chrysa Chrysanthi Daphne Despina Dimitra Dimitris Dimosthenis Dionysis Efi Efstathios Eftychia Eirini Ektoras Eleftheria Eleftherios Eleni Elpida Emmanouil Evangelia Evangelos Evanthia Fani Filippos Fotini Fotis Foivos Galini "
        "Georgia Georgios Gerasimos Giannis Giorgos Glykeria Grigoris Haris Ilias Ioanna Ioannis Iordanis Iosif Ismini Kalliopi Kallisti Katerina Konstantina Konstantinos Kostas Kyriaki Kyriakos Lampros Lefteris Leonidas Lydia Makis Manolis "
        "Manos Marios Marinos Melina Menelaos Michalis Miltiadis Minas Myrto Nektarios Nefeli Nikiforos Nikolaos Nikoletta Nikos Odysseas Orestis Panagiota Panagiotis Panos Pantelis Paraskevi Paris Paschalis Pavlos Periklis Persefoni Petros "
        "Polyxeni Prokopis Rena Roula Savvas Sofoklis Sotiria Sotiris Spyridoula Spyros Stamatis Stathis Stavroula Stavros Stefania Stelios Stella Stratos Takis Tasos Tasoula Thanasis Thanos Theano Themis Theodora Theodoros Theofilos Thodoris "
        "Thomai Tilemachos Vagelis Vaios Vasiliki Vasilis Vasso Xanthi Xenia Xenofon Yannis Yorgos Zacharias Zinovia Zoi",
        "Alexakis Alexiou Anagnostopoulos Anastasiou Andreadis Androulakis Angelopoulos Antoniadis Apostolou Argyropoulos Arvanitis Asimakopoulos Athanasiou Bakas Bouras Chalkias Charalambous Chatzidakis Chatzis Christodoulou Chronopoulos "
        "Dalaras Daskalakis Deligiannis Diamantis Dimitriadis Dimitriou Dimopoulos Doukas Economou Efthymiou Eleftheriou Exarchos Fotiadis Fotopoulou Galanis Georgakis Georgiadis Georgiou Giannakopoulos Giannopoulou Gkikas Grigoriadis Hatzis "
        "Iliadis Ioannidis Ioannou Kalogeropoulos Kanellopoulos Kapsis Karagiannis Karamanlis Karras Karypidis Kastanis Katsaros Kazantzis Kefalas Kokkinos Kolovos Konstantinidis Konstantinou Kostopoulos Kotsis Koukoulis Kouris Koutsos Kyriakidis "
        "Kyriakou Lambropoulos Laskaris Liakos Lymperis Makris Mallios Manolakis Markopoulos Mavridis Mavros Michailidis Mitropoulos Mitsotakis Moraitis Nikolaidis Nikolopoulou Oikonomou Panagiotou Panagopoulos Papachristou Papadakis Papadimitriou "
        "Papadopoulos Papadopoulou Papageorgiou Papaioannou Papanikolaou Papantoniou Pappas Paraskevopoulos Pavlidis Perrakis Petridis Petropoulos Polychronopoulos Psaltis Raptis Rigas Roussos Sakellariou Samaras Sarris Savvidis Sideris Simitis "
        "Skordas Sotiropoulos Spanos Stamatopoulos Stathopoulos Stavridis Stefanidis Stergiou Theodorakis Theodoropoulos Theodorou Triantafyllou Tsakalotos Tsakiris Tsipras Tsolakis Tzanis Tzimas Vassiliadis Vasilakis Vasileiou Venizelos Vlachos "
        "Vlahos Voulgaris Xanthopoulos Xenakis Yannakis Zacharakis Zachariadis Zafeiriou Zervas Zisis Zografos",
    ),
    "tr_more": (
        "Adnan Ahu Alp Alper Arda Arzu Aslı Atilla Aycan Ayfer Ayhan Aykut Aylin Aynur Aysel Ayşegül Aysun Aytaç Bahar Banu Baran Barış Başak Batuhan Begüm Belgin Berfin Berk Berkay Berna Beste Beyza Bilge Bora Bülent Burak Burcu Buse Canan "
        "Caner Cansu Cem Cemal Cemile Cengiz Cenk Cevdet Ceyda Ceyhun Cihan Coşkun Damla Defne Derya Devrim Didem Dilara Dilek Doğukan Duygu Ebru Ece Efe Ege Ekrem Elvan Emel Emine Emrah Emre Ercan Erdal Erdem Eren Erhan Erkan Ersin Ertuğrul Esin "
        "Evren Eylül Fadime Ferhat Feride Feyza Figen Filiz Fikret Funda Furkan Gamze Gizem Gökçe Gökhan Gönül Gülay Gülcan Gülşen Gülten Gürkan Güven Hakan Haluk Handan Hande Harun Hasan Hatice Havva Hayriye Hilal Hülya Ilgın Irmak İlayda İlhan "
        "İlker İnci İpek İrem İsmail Kadir Kadriye Kamil Kemal Kenan Kerem Kıvanç Koray Kübra Kürşat Lale Levent Mahir Mehtap Melek Melih Melike Melis Meltem Meryem Mert Metin Mine Muhsin Murat Muzaffer Müge Münevver Naz Nazan Nazlı Necati Nedim "
        "Nermin Neslihan Nesrin Nevin Nihat Nilay Nilgün Nilüfer Nurcan Nurettin Okan Oktay Onur Orhan Oya Ozan Özge Özgür Pelin Perihan Pınar Polat Rabia Ramazan Recep Reyhan Rıza Rüya Sabri Savaş Seçil Seda Sedef Selçuk Selim Selin Semih Sena "
        "Serdar Serhat Serkan Sevda Sevgi Sevil Sevim Sibel Sinan Songül Soner Süleyman Şafak Şebnem Şehnaz Şenay Şule Tamer Taner Tarık Tayfun Tolga Tuba Tülay Tülin Tuncay Turgut Ufuk Uğur Umut Ümit Ünal Vedat Veli Volkan Yağmur Yasemin Yavuz "
        "Yeliz Yeşim Yonca Yusuf Zafer Zehra Zeki Zeliha Zübeyde",
        "Acar Akar Akbaş Akbulut Akçay Akdoğan Akgül Akın Akkaya Aksoy Aktaş Akyol Akyüz Albayrak Alkan Alpay Altıntaş Altun Altınok Arıkan Atalay Ateş Avcı Ayhan Aykaç Balcı Baran Başaran Başer Bayraktar Baysal Bektaş Bilgin Bilir Bingöl Birol "
        "Boz Bulut Candan Canpolat Cengiz Ceylan Coşkun Çakır Çalışkan Çam Çetinkaya Çiçek Çiftçi Çolak Dağ Dağdelen Demirci Demirel Demirtaş Deniz Dinç Dinçer Doğru Duman Durak Durmaz Durmuş Dursun Duru Ekinci Elmas Er Ercan Erdem Eren Ergin "
        "Ergün Erkan Erol Ersoy Ertürk Eser Evren Genç Gök Gökçe Göksu Gül Güler Gültekin Gümüş Günay Gündoğdu Gündüz Güngör Günsel Gürbüz Gürsoy Güven Güzel Işık Işıklı İnan İnce İpek Kabakçı Kahraman Kahveci Kalkan Kaplan Karabulut Karaca "
        "Karadağ Karagöz Karahan Karakaş Karakoç Karakuş Karaman Karataş Kartal Kavak Kayhan Keleş Keskin Kılınç Kocabaş Kocaman Korkmaz Köksal Köse Küçük Kurtuluş Kuş Kuzu Mutlu Oğuz Okur Onat Oral Orhan Özbay Özbek Özcan Özçelik Özer Özgür Özkaya "
        "Özmen Özsoy Öztekin Parlak Pekcan Polat Sağlam Sarı Sarıkaya Savaş Sayar Saygı Selvi Sevinç Sezer Sezgin Soylu Sönmez Şanlı Şeker Şen Şener Şentürk Tan Tanrıverdi Taş Taşçı Taşkın Tekeli Temel Temiz Tiryaki Tokgöz Topal Toprak Topçu "
        "Tosun Tuna Tunç Tuncer Turan Türk Türkmen Uçar Uğur Ulusoy Uslu Usta Uysal Uzun Ünal Ünlü Ünver Üstün Vural Yalçın Yaman Yavuz Yazıcı Yener Yıldırım Yiğit Yücel Yüksel Yurt Zengin Zorlu",
    ),
    "sv_more": (
        "Agneta Albin Alva Anders Anna-Karin Annika Ann-Sofie Anton Arvid Axel Bengt Berndt Birger Bo Bosse Britt Britta Camilla Carl-Johan Carola Cecilia Charlotta Christer Dag Ebba Elsa Emil Erik Eskil Eva-Lena Folke Frida Fredrik Gösta Greger "
        "Gun-Britt Gunnel Gustaf Hampus Hedda Henrik Hilma Hjalmar Hugo Inga Inga-Lill Ingemar Ingegerd Ingvar Jerker Joakim Johan Jonas Josefin Karl-Erik Karolina Katarina Kennet Kjell Klas Krister Kristina Lars Lars-Erik Lasse Lennart Lina "
        "Linnéa Linus Lisbeth Lotta Lovisa Ludvig Magnus Maj Maj-Britt Majken Malin Maria-Pia Marie-Louise Mats Mikael Måns Monika Moa Nils Nils-Olof Olle Olof Oskar Ove Pär Pehr Pelle Per Per-Olof Pernilla Petra Pontus Ragnar Rasmus Roffe Rolf Rune "
        "Runa Saga Sixten Sofia Staffan Stellan Sten Stig Stina Svante Sven-Erik Thea Tilda Torbjörn Tore Torkel Tove Ture Tyra Ulf Ulrika Ulrik Urban Vendela Vera Viggo Viktor Viveka Wilhelm Ylva Yngve",
        "Ahlberg Ahlgren Alm Almqvist Andersson Arvidsson Asplund Axelsson Backlund Backman Bengtsson Berggren Berglund Bergman Bergqvist Bergström Björk Björkman Blom Blomberg Blomqvist Boman Borg Boström Bygdén Carlsson Cederholm Dahlberg Dahlgren "
        "Dahlström Danielsson Edlund Ek Ekberg Eklund Ekman Ekström Engdahl Englund Engström Ericsson Eriksson Fagerström Falk Fors Forsberg Forslund Forsman Franzén Fransson Fredriksson Friberg Gustafsson Gustavsson Hagberg Hallberg Hansson "
        "Hedberg Hedström Hellström Henriksson Hermansson Holmberg Holmgren Holmqvist Håkansson Hägg Höglund Ingvarsson Isaksson Jakobsson Jansson Johansson Jonasson Jönsson Karlsson Kjellberg Klasson Kling Kristiansson Lagerkvist Landin Larsson "
        "Lilja Lind Lindahl Lindberg Lindblad Lindblom Lindell Lindén Lindholm Lindström Ljung Ljungberg Lundberg Lundgren Lundin Lundmark Lundqvist Lundström Löfgren Löfqvist Magnusson Malm Malmberg Martinsson Mattsson Melin Modig Molander Månsson "
        "Mårtensson Nilsson Norberg Nordin Nordström Norén Norling Norrman Nyberg Nylander Nyman Olofsson Olsson Palm Persson Pettersson Pihl Rosén Rosengren Roos Rydberg Samuelsson Sandberg Sandell Sjögren Sjöström Skoglund Ståhl Stenberg Ström "
        "Strömberg Sundberg Sundqvist Svanberg Svensson Söderberg Söderlund Söderström Sörensen Thulin Tegnér Törnqvist Vikström Viklund Wahlström Wallgren Wennberg Westerberg Wikström Åberg Åström Öhman Österberg Östlund",
    ),
    "no_more": (
        "Agnar Aksel Alf Anne-Grethe Annbjørg Anders Andreas Ane Anita Arild Arnt Arve Asgeir Aslaug Atle Audun Bente Birger Birgitte Bjørg Bjørn Bjørnar Brage Cathrine Dagfinn Dagny Egil Eilif Einar Eivind Eldbjørg Elin Ellen Else Embla Erlend Erling "
        "Even Finn Frode Frøydis Geir Gerd Gro Grethe Gry Guri Guttorm Halldor Halvard Hanna Hans-Petter Harald Hedda Heidi Helge Henning Herborg Hilde Hjørdis Håvard Ida Idar Inge Ingebjørg Ingeborg Inghild Ivar Iver Jan-Erik Jarle Jo Jofrid Johannes "
        "Jon Jorunn Jostein Kai Kaja Karl Karsten Kjartan Kjell Kjersti Kjetil Knut Kolbjørn Kristoffer Laila Lars Leiv Lillian Live Magne Magnhild Maren Marius Marte Merete Mona Nils Nina Norunn Oddvar Oddny Ola Olaf Olaug Ole Oline Per Petter Peder Ragna "
        "Ragnhild Reidar Reidun Roar Roald Rolf Rune Runar Ruth Sigmund Signe Sigve Sindre Sissel Sivert Snorre Solfrid Sondre Stein Steinar Stig Stine Sunniva Svein Sven Synnøve Tarjei Terje Thor Tor Tora Torbjørg Torhild Torill Tormod Torunn Tora Trond "
        "Tuva Ulf Vidar Vigdis Wenche Åge Åse Åshild Øivind Ørjan",
        "Aas Aasland Alnes Amundsen Andersen Andreassen Antonsen Arnesen Bakke Berg Bergersen Berntsen Birkeland Bjørge Bjørnstad Borge Brandvold Bråten Bø Christensen Dalen Danielsen Dyrdal Edvardsen Egeland Eikeland Ellingsen Engen Eriksen Evensen Fjeld "
        "Fjellstad Flaten Foss Fredriksen Furuseth Gabrielsen Gjerde Grønli Gulbrandsen Gundersen Haaland Hagen Halvorsen Hamre Hansen Hauge Hegge Helland Henriksen Hermansen Hoel Holmen Holte Huseby Håland Ingebrigtsen Isaksen Iversen Jacobsen Jensen Jenssen "
        "Johannessen Johnsen Johansen Karlsen Knudsen Knutsen Kolstad Kristensen Kristoffersen Kvamme Langeland Larsen Lervik Lien Løken Løvås Madsen Martinsen Mathisen Mikkelsen Moe Monsen Mortensen Myklebust Myrvold Nes Nilsen Nordli Nygaard Næss Olsen Opsahl "
        "Paulsen Pedersen Pettersen Rasmussen Ruud Rød Røed Sandnes Sandvik Sivertsen Sjursen Skaar Skoglund Sletten Solheim Stokke Stene Sunde Svendsen Sørensen Sørli Teigen Thorsen Tveit Tønnessen Ulvik Vangen Vestby Viken Vold Wold Ødegård Øverland Aagaard "
        "Andreasen Bach Bjerregaard Bonde Brandt Brøgger Carstensen Dalgaard Frandsen Gregersen Hjort Højgaard Ibsen Iversen Juhl Kofoed Krogh Lauridsen Laursen Lauritsen Lorentzen Mathiesen Munk Mølgaard Nielsen Nissen Poulsen Ravn Schou Simonsen Steffensen Søndergaard Toft "
        "Vestergaard Winther Østergaard",
    ),
    "fi_more": (
        "Aada Aarne Aki Aleksi Anneli Anni Ari Arja Arto Asko Eero Eeva Eila Elina Emilia Erkki Esa Eveliina Hanna-Kaisa Hannu Harri Heikki Heli Helmi Henna Hilkka Iida Ilkka Ilona Inkeri Irmeli Jaakko Jani Jarkko Jarmo Jenni Jere Joni Jorma Jouko Jouni Juha "
        "Juho Jussi Jyrki Kaarina Kaija Kalevi Kalle Kari Katri Keijo Kimmo Kirsi Kyllikki Laila Lasse Laura Lauri Leena Marja Marja-Leena Marjatta Markku Martti Matti Merja Mika Mikko Minna Niina Niko Olli Osmo Paavo Pasi Pentti Petri Pertti Piia Pirjo Pirkko Raija "
        "Raimo Rauno Reijo Riikka Ritva Saara Sakari Sami Sanna Satu Sirpa Soile Tapani Tapio Tarja Teemu Tellervo Terttu Tiina Timo Toivo Topi Tuija Tuomas Tuula Urho Valtteri Veera Vesa Vilho Ville",
        "Aalto Ahonen Alanen Anttila Eskola Haapala Haapanen Hakala Halonen Harju Heikkinen Heino Heinonen Hiltunen Hirvonen Holopainen Honkanen Huhtala Hyvönen Häkkinen Ikonen Jokinen Jääskeläinen Kallio Kangas Karjalainen Karppinen Kauppinen Kemppainen Kettunen "
        "Kinnunen Kiviniemi Koivisto Kokkonen Komulainen Kosonen Kukkonen Kuusisto Laakso Laine Laitinen Lappalainen Lehtinen Lehto Lehtonen Leppänen Lindroos Loponen Luoma Manninen Markkanen Mattila Miettinen Moilanen Mustonen Mikkonen Niemelä Niemi Niskanen Nurmi "
        "Ojala Oksanen Paananen Partanen Pelkonen Peltola Peltonen Pesonen Pitkänen Pulkkinen Puustinen Rajala Rautio Rissanen Ruotsalainen Räsänen Saarinen Salminen Salonen Savolainen Seppälä Sillanpää Sirola Suominen Tamminen Toivonen Tolonen Tuominen Turunen Uusitalo "
        "Vainio Vartiainen Väisänen Väänänen Ylönen Ylitalo",
    ),
    "pl_more": (
        "Adrianna Agata Agnieszka Aldona Aleksander Alina Ania Aniela Anita Apolonia Arkadiusz Asia Bartek Bartłomiej Bartosz Basia Beata Blanka Bogdan Bogumiła Bogusław Bolesław Bożena Bronisław Cezary Czesław Dagmara Damian Danuta Dariusz Dawid Dominik Dorota Edyta Ela "
        "Elżbieta Emilia Eugeniusz Ewa Ewelina Fabian Felicja Filip Franciszek Franek Gabriela Genowefa Gosia Grażyna Grzegorz Halina Hanna Helena Henryk Honorata Hubert Iga Ignacy Irena Ireneusz Iwona Izabela Jacek Jadwiga Jagoda Jakub Jana Janina Janusz Jarek Jarosław Jerzy "
        "Joanna Jolanta Józef Judyta Julita Kacper Kaja Kajetan Kamil Karol Karolina Kasia Katarzyna Kazimierz Kinga Klaudia Konrad Krystian Krystyna Krzysiek Krzysztof Kuba Laura Lech Leokadia Leszek Lidia Longina Łucja Łukasz Maciej Magda Magdalena Maja Małgorzata Małgosia Marcin "
        "Marek Mariola Mariusz Marta Marzena Mateusz Michał Mieczysław Mikołaj Milena Mirosław Mirosława Monika Natalia Nikodem Norbert Ola Olga Oliwia Patrycja Paulina Paweł Piotr Piotrek Przemek Przemysław Radosław Rafał Regina Renata Robert Roksana Roman Ryszard Sebastian Sławomir "
        "Stanisław Stefan Sylwester Sylwia Szymon Tadeusz Tamara Teresa Tomasz Tomek Urszula Wacław Waldemar Wanda Weronika Wiesław Wiesława Wiktor Wiktoria Wioletta Witold Władysław Włodzimierz Wojciech Wojtek Zbigniew Zbyszek Zdzisław Zenon Zofia Zosia Zuzanna Zygmunt Grzesiek",
        "Adamczyk Adamska Andrzejewski Augustyniak Bąk Banaś Baran Baranowska Bartczak Bednarek Białek Bielecki Błaszczyk Bober Borkowska Borowiec Brzezińska Brzozowski Buczek Budziński Chmielewska Chojnacki Cichoń Cieślak Cybulski Czajka Czarnecka Czech Czerwiński Dąbrowska Domański "
        "Drozd Duda Dudek Dziedzic Fijałkowski Filipek Frączek Gajda Gajewski Gawron Gołębiowska Górecki Górski Grabowska Gruszka Grzelak Grzyb Gutowski Jabłońska Jagiełło Janik Jankowska Jarosz Jasiński Jastrzębska Jaworski Jezierska Jóźwiak Juszczak Kaczmarek Kaczor Kaczyński Kalinowska "
        "Kamińska Kania Karczewski Kasprzak Kawecki Kędzierski Kłos Kmiecik Kołodziej Konieczna Kopeć Kosiński Kot Kowalczyk Kowalik Kowalska Kowalski Kozak Kozioł Kozłowska Krajewski Krawczyk Król Krupa Krzyżanowska Kubacki Kubiak Kucharska Kujawa Kulesza Kurek Kurowski Kuźniar Kwaśniewski Kwiatkowska "
        "Lis Lewandowska Leśniak Łuczak Madej Majchrzak Majewska Makowski Malec Malinowska Marciniak Marczak Markowska Matuszewski Mazur Mazurek Michalak Michalska Mielczarek Mierzejewski Mikołajczyk Milewska Młynarczyk Mroczek Mróz Murawski Musiał Niedźwiecki Niemczyk Nowacka Nowicki Olejniczak Olszewska "
        "Orłowski Orzechowska Osiński Ostrowska Owczarek Pająk Pająkowski Pakuła Panek Pasternak Pawlak Pawłowska Piasecki Piątek Pietrzak Piotrowska Podgórski Polak Popławski Przybylska Ptak Pytel Ratajczak Rogalska Romanowski Rosińska Rudnicki Rutkowska Rybak Rzepka Sadowska Sikora Skiba Skowroński "
        "Sobczak Sobolewska Socha Sokołowska Sowa Stachowiak Stankiewicz Stasiak Stawicki Stefaniak Stępień Strzelecka Szczepański Szczęsny Szewczyk Szostak Sztuka Szulc Szymańska Szymczak Śliwa Świątek Świderski Tkaczyk Tokarz Tomaszewska Tomczyk Trojanowski Turek Tyszkiewicz Urban Urbańska Walczak "
        "Walkowiak Wasilewska Wawrzyniak Węgrzyn Wesołowska Wieczorek Wierzbicki Wilczek Wilk Witkowska Włodarczyk Wojciechowska Wójcik Wojtczak Wolski Woźniak Wrona Wróbel Wrzesińska Wysocki Zając Zajączkowski Zalewska Zaremba Zawadzka Zięba Zieliński Ziółkowska Żak Żukowski Żuraw Zych",
    ),
    "cs_more": (
        "Adéla Alena Aleš Alžběta Anežka Antonín Barbora Bára Blanka Blažena Bohumil Bohuslav Božena Břetislav Dagmar Dalibor Daniela Darina Denisa Dominika Drahomíra Dušan Eliška Evžen František Gabriela Hana Havel Hedvika Helena Honza Hynek Ivana Iveta Jana Jan Jarmila Jaromír Jaroslava "
        "Jindřich Jindřiška Jiří Jiřina Jitka Jolana Josef Judita Kamila Karel Kateřina Klára Kristýna Kryštof Květa Květoslava Ladislav Lenka Libor Libuše Lubomír Lucie Luboš Luděk Lukáš Magdaléna Marcela Markéta Marek Marie Martina Matěj Matouš Michaela Milada Milan Milena Miloš Miloslava Miroslav "
        "Naďa Naděžda Nikola Oldřich Olga Ondra Ondřej Otakar Pavel Pavla Pavlína Petr Petra Přemysl Radek Radim Radka Radomír René Robert Roman Rostislav Růžena Šárka Simona Šimon Slavomír Soňa Stanislava Štefan Štěpán Štěpánka Světlana Tereza Tomáš Václav Vendula Věra Veronika Viktorie Vilém Vít "
        "Vladimíra Vladislav Vlasta Vlastimil Vojta Vojtěch Zbyněk Zdena Zdeněk Zdeňka Žaneta Zuzana Ľubica Ľudmila Ľuboš Alojz Branislav Dorota Igor Ivica Jozef Juraj Katarína Kvetoslava Marián Matúš Mária Michal Peter Rastislav Samuel Slávka Stanislav Tibor Viera Vladimír Zlatica Zoltán",
        "Adámek Bartoš Bárta Bartošová Bednář Bednářová Beneš Benešová Beran Beránková Blaha Bláha Blažek Brož Bureš Burešová Čapek Čech Čechová Čermák Černá Černý Červenka Dolejší Doležal Doležalová Dostál Dostálová Dudek Dušek Dvořák Dvořáková Fiala Fialová Filip Fišer Fousek Hájek Hájková Havel Havelka Havlíček "
        "Havlová Hlaváč Hlaváček Hora Horáček Horák Horáková Horký Houdek Hrdlička Hruška Hrušková Hudec Janda Janeček Janoušek Jareš Jaroš Jelínek Jelínková Ježek Jíra Jirásek Kadlec Kalina Kaplan Kašpar Klíma Klimeš Kolář Kolářová Kopecká Kopecký Kos Koudelka Koutný Kovář Kovářová Král Králová Kratochvíl "
        "Kraus Krejčí Krejčová Kříž Kubát Kubíček Kučera Kučerová Kudrna Lacina Langer Linhart Mach Macháček Machová Mareš Marešová Mašek Matějka Matoušek Mikeš Moravec Moravcová Musil Musilová Mužík Navrátil Navrátilová Nedvěd Nejedlý Němec Němcová Novák Nováková Novotná Novotný Pavlíček Pecha Pešek Pokorná Pokorný "
        "Polák Poláková Pospíšil Pospíšilová Procházka Procházková Ráček Richter Růžička Růžičková Říha Sedláček Sedláčková Šimek Šindelář Síkora Skála Slavík Smetana Sobotka Souček Soukup Špaček Staněk Stehlík Šťastná Šťastný Strnad Suchánek Svoboda Svobodová Sýkora Šafařík Štěpánek Tichá Tichý Toman Tůma Urban Urbanová "
        "Vacek Valenta Vaněk Vaňková Vávra Veselá Veselý Vlček Vlčková Vondráček Voráček Vrba Zajíc Zelenka Zeman Zemanová Žák Žižka Baláž Balážová Chovanec Cibula Hudák Ivanič Jurčo Kollár Kováč Kováčová Krajčír Lacko Majerník Medveď Mikuš Molnár Ondruš Pavlík Šebo Štefánik Vargová Zábojník",
    ),
    "nl_more": (
        "Aafke Aaltje Anouk Arie Baukje Bas Bram Carlijn Cees Coen Corrie Daan Dirk Diederik Douwe Els Esmee Evert Femke Fenna Floor Floris Freek Geert Gerrit Gijs Greetje Hanneke Harm Heleen Hendrik Henk Hidde Ilse Ingrid Jaap Jacobien Jan-Willem Janneke Jelle Jeroen Jesse Jip Johanneke Joke Joost Joris "
        "Jurgen Karel Kees Klaas Koen Lieke Lies Lieve Lobke Lotte Maaike Maarten Machteld Margriet Marieke Marijke Marleen Matthijs Mieke Niels Noortje Pieter Piet Pim Renske Rik Riet Roel Roos Ruud Saskia Sanne Siebe Sietske Sjoerd Stijn Swaantje Teun Thijs Tijmen Tineke Toon Wessel Wiebe Wim Wouter Ype",
        "Aalbers Baas Bakker Beekman Bijl Blom Boer Boersma Bos Bosch Bouma Brouwer Bruin Claes Coenen Dekker Dijkstra Driessen Elzinga Faber Geerts Gerritsen Goossens Groen Haan Hermans Hoekstra Hofman Huisman Jacobs Jonker Kok Koning Koopman Kramer Kuiper Kuipers Langendijk Maas Meijer Mulder Nijhuis Nijland "
        "Peeters Postma Prins Ruiter Schaap Scholten Schouten Schipper Sluis Smeets Smits Snijders Tuinman Veenstra Verbeek Verhoeven Vermeer Vermeulen Verstappen Visser Vos Wiersma Willems Wouters Zijlstra van_Dam van_den_Berg van_der_Meer van_Dijk van_Leeuwen de_Boer de_Groot de_Jong de_Vries ter_Horst ten_Have van_'t_Hof",
    ),
}
