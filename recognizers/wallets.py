"""Crypto wallet addresses: the checksums that are part of them."""

from __future__ import annotations

import hashlib

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def base58_wallet(text: str) -> bool | None:
    """Base58Check (Bitcoin wiki): the last four bytes are the start of a double SHA-256 of the rest."""
    alphabet = _RIPPLE if text[:1] == "r" else _BASE58
    number = 0
    for character in text:
        value = alphabet.find(character)
        if value < 0:
            return False
        number = number * 58 + value
    # One version byte (two for Zcash), twenty of hash, four of checksum.
    for size in (25, 26):
        if number.bit_length() <= size * 8:
            data = number.to_bytes(size, "big")
            if hashlib.sha256(hashlib.sha256(data[:-4]).digest()).digest()[:4] == data[-4:]:
                return True
    return False


def bech32_wallet(text: str) -> bool | None:
    """BIP 173 and BIP 350: the checksum of the whole string is 1 (bech32) or 0x2bc830a3 (bech32m)."""
    if text not in (text.lower(), text.upper()):
        return False
    prefix, one, data = text.lower().rpartition("1")
    if not one or len(data) < 7 or not prefix.isascii() or any(character not in _BECH32 for character in data):
        return False
    values = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + [_BECH32.index(c) for c in data]
    state = 1
    for value in values:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            if top >> bit & 1:
                state ^= generator
    return state in (1, 0x2BC830A3)


def eip55(text: str) -> bool | None:
    """EIP-55: the case of each letter follows the Keccak-256 of the lower-case address; one case alone says nothing."""
    body = text[2:] if text[:2].lower() == "0x" else text
    if len(body) != 40 or any(character not in "0123456789abcdefABCDEF" for character in body) or len(set(body)) < 4:
        return False
    if body in (body.lower(), body.upper()):
        return None
    digest = _keccak256(body.lower().encode("ascii")).hex()
    return all(
        character.isdecimal() or character.isupper() == (int(nibble, 16) >= 8)
        for character, nibble in zip(body, digest, strict=False)
    )


def _keccak256(message: bytes) -> bytes:
    """Keccak-256 of less than 136 bytes, with the original padding (FIPS 202 changed it, so hashlib's differs)."""
    mask = (1 << 64) - 1
    block = bytearray(message) + b"\x01" + bytes(136 - len(message) - 1)
    block[135] |= 0x80
    lanes = [[0] * 5 for _ in range(5)]
    for index in range(17):
        lanes[index % 5][index // 5] = int.from_bytes(block[8 * index : 8 * index + 8], "little")
    feedback = 1
    for _ in range(24):
        columns = [lanes[x][0] ^ lanes[x][1] ^ lanes[x][2] ^ lanes[x][3] ^ lanes[x][4] for x in range(5)]
        for x in range(5):
            right = columns[(x + 1) % 5]
            parity = columns[(x - 1) % 5] ^ ((right << 1 | right >> 63) & mask)
            for y in range(5):
                lanes[x][y] ^= parity
        x, y, current = 1, 0, lanes[1][0]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            turn = (step + 1) * (step + 2) // 2 % 64
            current, lanes[x][y] = lanes[x][y], (current << turn | current >> (64 - turn)) & mask
        for y in range(5):
            row = [lanes[x][y] for x in range(5)]
            for x in range(5):
                lanes[x][y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5] & mask)
        for bit in range(7):
            feedback = (feedback << 1 ^ (feedback >> 7) * 0x71) % 256
            if feedback & 2:
                lanes[0][0] ^= 1 << ((1 << bit) - 1)
    return b"".join(lanes[index % 5][index // 5].to_bytes(8, "little") for index in range(4))
