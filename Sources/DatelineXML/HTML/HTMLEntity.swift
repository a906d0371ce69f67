import CLibXML2

/// Named character references of HTML 4.01, which is what pages use; of the names that HTML 5 added, the common ones.
public enum HTMLEntity {
  /// The character of a name, without `&` and `;`; `nil` where there is no such name.
  public static func scalar(named name: String) -> Unicode.Scalar? {
    if let added = added[name] { return Unicode.Scalar(added) }
    guard !name.utf8.contains(0), let entity = htmlEntityLookup(name) else { return nil }
    return Unicode.Scalar(UInt32(entity.pointee.value))
  }

  /// True for names that browsers also take without a semicolon: those of ISO 8859-1.
  public static func isLegacy(_ name: String) -> Bool {
    guard let scalar = scalar(named: name) else { return false }
    return (0xA0...0xFF).contains(scalar.value) && added[name] == nil || ["amp", "lt", "gt", "quot"].contains(name)
  }

  private static let added: [String: UInt32] = [
    "AMP": 0x26, "LT": 0x3C, "GT": 0x3E, "QUOT": 0x22, "COPY": 0xA9, "REG": 0xAE, "apos": 0x27, "num": 0x23, "dollar": 0x24,
    "percnt": 0x25, "lpar": 0x28, "rpar": 0x29, "ast": 0x2A, "plus": 0x2B, "comma": 0x2C, "period": 0x2E, "sol": 0x2F,
    "colon": 0x3A, "semi": 0x3B, "equals": 0x3D, "quest": 0x3F, "excl": 0x21, "commat": 0x40, "lsqb": 0x5B, "lbrack": 0x5B,
    "bsol": 0x5C, "rsqb": 0x5D, "rbrack": 0x5D, "Hat": 0x5E, "lowbar": 0x5F, "grave": 0x60, "lcub": 0x7B, "lbrace": 0x7B,
    "verbar": 0x7C, "vert": 0x7C, "rcub": 0x7D, "rbrace": 0x7D, "Tab": 0x09, "NewLine": 0x0A, "NonBreakingSpace": 0xA0,
    "dash": 0x2010, "hyphen": 0x2010, "horbar": 0x2015, "nldr": 0x2025, "mldr": 0x2026, "OpenCurlyQuote": 0x2018,
    "CloseCurlyQuote": 0x2019, "rsquor": 0x2019, "lsquor": 0x201A, "OpenCurlyDoubleQuote": 0x201C,
    "CloseCurlyDoubleQuote": 0x201D, "rdquor": 0x201D, "ldquor": 0x201E, "numsp": 0x2007, "puncsp": 0x2008, "hairsp": 0x200A,
    "ZeroWidthSpace": 0x200B, "NoBreak": 0x2060, "TRADE": 0x2122, "numero": 0x2116, "incare": 0x2105, "starf": 0x2605,
    "star": 0x2606, "check": 0x2713, "half": 0xBD, "frac13": 0x2153, "frac23": 0x2154, "frac15": 0x2155, "frac18": 0x215B,
    "Abreve": 0x102, "abreve": 0x103, "Amacr": 0x100, "amacr": 0x101, "Aogon": 0x104, "aogon": 0x105, "Cacute": 0x106,
    "cacute": 0x107, "Ccaron": 0x10C, "ccaron": 0x10D, "Ccirc": 0x108, "ccirc": 0x109, "Cdot": 0x10A, "cdot": 0x10B,
    "Dcaron": 0x10E, "dcaron": 0x10F, "Dstrok": 0x110, "dstrok": 0x111, "Ecaron": 0x11A, "ecaron": 0x11B, "Edot": 0x116,
    "edot": 0x117, "Emacr": 0x112, "emacr": 0x113, "Eogon": 0x118, "eogon": 0x119, "Gbreve": 0x11E, "gbreve": 0x11F,
    "Gcedil": 0x122, "gcedil": 0x123, "Idot": 0x130, "Imacr": 0x12A, "imacr": 0x12B, "imath": 0x131, "inodot": 0x131,
    "Iogon": 0x12E, "iogon": 0x12F, "Kcedil": 0x136, "kcedil": 0x137, "Lacute": 0x139, "lacute": 0x13A, "Lcaron": 0x13D,
    "lcaron": 0x13E, "Lcedil": 0x13B, "lcedil": 0x13C, "Lstrok": 0x141, "lstrok": 0x142, "Nacute": 0x143, "nacute": 0x144,
    "Ncaron": 0x147, "ncaron": 0x148, "Ncedil": 0x145, "ncedil": 0x146, "Odblac": 0x150, "odblac": 0x151, "Omacr": 0x14C,
    "omacr": 0x14D, "Racute": 0x154, "racute": 0x155, "Rcaron": 0x158, "rcaron": 0x159, "Sacute": 0x15A, "sacute": 0x15B,
    "Scedil": 0x15E, "scedil": 0x15F, "Tcaron": 0x164, "tcaron": 0x165, "Tcedil": 0x162, "tcedil": 0x163, "Udblac": 0x170,
    "udblac": 0x171, "Umacr": 0x16A, "umacr": 0x16B, "Uogon": 0x172, "uogon": 0x173, "Uring": 0x16E, "uring": 0x16F,
    "Zacute": 0x179, "zacute": 0x17A, "Zcaron": 0x17D, "zcaron": 0x17E, "Zdot": 0x17B, "zdot": 0x17C,
  ]
}
