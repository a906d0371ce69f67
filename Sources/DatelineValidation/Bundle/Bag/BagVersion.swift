/// A version of BagIt that has been in use: five drafts and RFC 8493.
enum BagVersion: String, CaseIterable, Comparable, CustomStringConvertible {
  case v093 = "0.93"
  case v094 = "0.94"
  case v095 = "0.95"
  case v096 = "0.96"
  case v097 = "0.97"
  case v10 = "1.0"

  var description: String { rawValue }

  static func < (a: Self, b: Self) -> Bool { a.ordinal < b.ordinal }
  private var ordinal: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Up to 0.95 the bag's own metadata had another name.
  var metadataFile: String { self < .v096 ? "package-info.txt" : "bag-info.txt" }
  /// RFC 8493, 2.1.3: each manifest lists every payload file. Before, it was enough that one did.
  var wantsEachManifestComplete: Bool { self == .v10 }
  /// From 0.97 on, exactly one space stands behind the colon.
  var hasStrictDeclaration: Bool { self >= .v097 }
}
