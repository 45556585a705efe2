"""Validators for what a pattern matched, by short name.

A check answers True (confirmed: score 1), False (not one: dropped) or None (could be: score and context decide).
A number whose check digit only rules out nine strings in ten proves little in running text, so such a scheme has a
second entry `maybe_NAME` that answers None instead of True. No check raises, whatever it is given.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .cards import credit_card
from .national import (
    au_medicare,
    be_nn,
    br_cnj,
    br_cns,
    br_pis,
    cz_bank_account,
    fr_rib,
    hk_id,
    hu_bank_account,
    hu_tax,
    kz_iin,
    mx_clabe,
    pl_nrb,
    pt_niss,
    ru_snils,
    sg_nric,
    tw_id,
)
from .secret_values import api_key, coined, login_in_base64, password, placed, secret_value, username
from .validators import (
    age,
    bic,
    case_number,
    coordinates,
    de_id_card,
    fingerprint_free,
    has_digit,
    imei,
    ipv4,
    ipv6,
    jwt,
    looks_like_plate,
    looks_random,
    luhn,
    luhn_tail,
    mac_address,
    mod_97,
    one_character,
    uk_driving_licence,
    uk_nino,
    us_aba,
    us_dea,
    us_npi,
    us_ssn,
    vin,
    vin_strict,
    wif,
)
from .wallets import base58_wallet, bech32_wallet, eip55

Check = Callable[[str], bool | None]

_NOT_ALNUM = re.compile(r"[^0-9A-Za-z]")
_NOT_ID = re.compile(r"[^0-9A-Za-z+\-]")


@dataclass(frozen=True, slots=True)
class Stdnum:
    """Validation by a module of python-stdnum, imported when first asked.

    `signs` keeps + and - for the schemes in which they tell the century.
    """

    module: str
    signs: bool = False

    def __call__(self, text: str) -> bool | None:
        number = (_NOT_ID if self.signs else _NOT_ALNUM).sub("", text).upper()
        # Thirty characters is longer than any number stdnum knows, IBAN excepted.
        if not 4 <= len(number) <= 40 or one_character(number):
            return False
        try:
            return bool(importlib.import_module(f"stdnum.{self.module}").is_valid(number))
        except (ValueError, IndexError, KeyError, TypeError, AttributeError):
            return False  # a module that trips over a shape it did not foresee


@dataclass(frozen=True, slots=True)
class Maybe:
    """A check that rules out but does not confirm: True becomes None."""

    check: Check

    def __call__(self, text: str) -> bool | None:
        return None if self.check(text) is not False else False


# Name of the check: module of python-stdnum. Those in _SIGNED need their plus and minus signs.
_STDNUM = {
    "iban": "iban", "mac_oui": "mac", "isbn": "isbn",
    "us_itin": "us.itin", "us_ein": "us.ein",
    "uk_nhs": "gb.nhs", "uk_utr": "gb.utr", "uk_vat": "gb.vat",
    "es_nif": "es.dni", "es_nie": "es.nie", "es_cif": "es.cif", "es_ccc": "es.ccc",
    "it_fiscal_code": "it.codicefiscale", "it_vat": "it.iva",
    "pl_pesel": "pl.pesel", "pl_nip": "pl.nip", "pl_regon": "pl.regon",
    "de_tax_id": "de.idnr", "de_tax_number": "de.stnr", "fr_nir": "fr.nir", "fr_nif": "fr.nif",
    "fr_siren": "fr.siren", "fr_siret": "fr.siret",
    "nl_bsn": "nl.bsn", "be_bis": "be.bis", "pt_nif": "pt.nif", "pt_cc": "pt.cc",
    "at_vnr": "at.vnr", "at_tin": "at.tin",
    "fi_hetu": "fi.hetu", "se_personnummer": "se.personnummer", "se_orgnr": "se.orgnr", "dk_cpr": "dk.cpr",
    "no_fodselsnummer": "no.fodselsnummer", "ie_pps": "ie.pps", "gr_amka": "gr.amka", "gr_vat": "gr.vat",
    "bg_egn": "bg.egn",
    "cz_rc": "cz.rc", "sk_rc": "sk.rc", "ro_cnp": "ro.cnp", "hr_oib": "hr.oib", "ch_ssn": "ch.ssn", "ee_ik": "ee.ik",
    "lt_asmens": "lt.asmens", "lv_pk": "lv.pvn", "si_emso": "si.emso", "hu_anum": "hu.anum",
    "is_kennitala": "is_.kennitala",
    "tr_tckimlik": "tr.tckimlik", "eu_vat": "eu.vat",
    "au_tfn": "au.tfn", "au_abn": "au.abn", "ca_sin": "ca.sin", "in_aadhaar": "in_.aadhaar", "in_pan": "in_.pan",
    "in_gstin": "in_.gstin", "za_id": "za.idnr", "th_pin": "th.pin", "br_cpf": "br.cpf", "br_cnpj": "br.cnpj",
    "mx_curp": "mx.curp", "mx_rfc": "mx.rfc", "ar_cuit": "ar.cuit", "cl_rut": "cl.rut", "cn_ric": "cn.ric",
    "jp_in": "jp.in_",
    "my_nric": "my.nric", "id_nik": "id.nik", "il_id": "il.idnr", "ua_rntrc": "ua.rntrc", "ru_inn": "ru.inn",
    "nz_ird": "nz.ird", "cz_ico": "cz.dic",
    "ad_nrt": "ad.nrt", "al_nipt": "al.nipt", "ar_cbu": "ar.cbu", "az_voen": "az.voen", "be_eid": "be.eid",
    "bg_pnf": "bg.pnf", "by_unp": "by.unp", "ca_bc_phn": "ca.bc_phn", "ch_uid": "ch.uid", "co_nit": "co.nit",
    "cr_cpf": "cr.cpf", "dk_cvr": "dk.cvr", "do_cedula": "do.cedula", "do_rnc": "do.rnc", "dz_nif": "dz.nif",
    "ec_ci": "ec.ci", "ec_ruc": "ec.ruc", "eg_tn": "eg.tn", "eu_at_02": "eu.at_02", "fi_ytunnus": "fi.ytunnus",
    "fo_vn": "fo.vn", "gb_upn": "gb.upn", "gh_tin": "gh.tin", "gt_nit": "gt.nit", "id_npwp": "id.npwp",
    "in_vid": "in_.vid", "kr_brn": "kr.brn", "ma_ice": "ma.ice", "md_idno": "md.idno", "me_pib": "me.pib",
    "mk_edb": "mk.edb", "mu_nid": "mu.nid", "mz_nuit": "mz.nuit", "nl_onderwijsnummer": "nl.onderwijsnummer",
    "no_kontonr": "no.kontonr", "no_orgnr": "no.orgnr", "nz_bankaccount": "nz.bankaccount", "pe_ruc": "pe.ruc",
    "py_ruc": "py.ruc", "ro_cf": "ro.cf", "rs_pib": "rs.pib", "ru_ogrn": "ru.ogrn", "sg_uen": "sg.uen",
    "si_ddv": "si.ddv", "sn_ninea": "sn.ninea", "sv_nit": "sv.nit", "tn_mf": "tn.mf", "tr_vkn": "tr.vkn",
    "tw_ubn": "tw.ubn", "ua_edrpou": "ua.edrpou", "us_atin": "us.atin", "us_ptin": "us.ptin", "uy_rut": "uy.rut",
    "ve_rif": "ve.rif", "vn_mst": "vn.mst", "za_tin": "za.tin",
}  # fmt: skip
_SIGNED = {"fi_hetu", "se_personnummer"}

_PLAIN: dict[str, Check] = {
    "au_medicare": au_medicare, "be_nn": be_nn, "hk_id": hk_id, "kz_iin": kz_iin,
    "ru_snils": ru_snils, "sg_nric": sg_nric,
    "tw_id": tw_id, "cz_bank_account": cz_bank_account, "hu_tax": hu_tax, "hu_bank_account": hu_bank_account,
    "mx_clabe": mx_clabe,
    "br_cnj": br_cnj, "br_cns": br_cns, "br_pis": br_pis, "fr_rib": fr_rib, "pl_nrb": pl_nrb, "pt_niss": pt_niss,
    "luhn_tail": luhn_tail, "login_in_base64": login_in_base64,
    "age": age, "api_key": api_key, "base58_wallet": base58_wallet, "bech32_wallet": bech32_wallet, "bic": bic,
    "case_number": case_number, "coined": coined,
    "coordinates": coordinates, "credit_card": credit_card, "de_id_card": de_id_card, "eip55": eip55,
    "fingerprint_free": fingerprint_free, "has_digit": has_digit, "imei": imei, "ipv4": ipv4, "ipv6": ipv6,
    "jwt": jwt,
    "looks_like_plate": looks_like_plate, "looks_random": looks_random, "luhn": luhn, "mac_address": mac_address,
    "mod_97": mod_97,
    "password": password, "placed": placed, "secret_value": secret_value, "uk_driving_licence": uk_driving_licence,
    "uk_nino": uk_nino, "us_aba": us_aba, "us_dea": us_dea, "us_npi": us_npi, "us_ssn": us_ssn, "username": username,
    "vin": vin, "vin_strict": vin_strict, "wif": wif,
}  # fmt: skip


def _all_checks() -> Mapping[str, Check]:
    checks: dict[str, Check] = dict(_PLAIN)
    checks.update({name: Stdnum(module, signs=name in _SIGNED) for name, module in _STDNUM.items()})
    checks.update({f"maybe_{name}": Maybe(check) for name, check in list(checks.items())})
    return checks


CHECKS: Mapping[str, Check] = _all_checks()
