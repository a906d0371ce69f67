/// A licence that a dataset can have, by its SPDX identifier.
///
/// Those that are in use for data are known with name and address. For any other identifier of legal syntax the SPDX licence list is the address.
public struct Licence: Hashable, Sendable {
  public let spdx: String
  /// As SPDX spells it; the identifier again where it is not known.
  public let name: String
  /// Where the licence is explained: the one address that every description of the dataset gives.
  public let url: String
  /// False where the identifier is of legal syntax and not known here: it may be a rare licence, or a mistake.
  public let isKnown: Bool

  /// `nil` for a text that cannot be an SPDX identifier. Letters may be in either case; the known spelling is kept.
  public init?(spdx: String) {
    let legal = spdx.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "+"): true
      default: false
      }
    }
    guard legal, !spdx.isEmpty else { return nil }
    let entry = Self.known.first { $0.id.lowercased() == spdx.lowercased() }
    self.spdx = entry?.id ?? spdx
    name = entry?.name ?? spdx
    url = entry?.url ?? "https://spdx.org/licenses/\(spdx).html"
    isKnown = entry != nil
  }

  /// The SPDX identifiers that are known with name and address.
  public static var knownIdentifiers: [String] { known.map(\.id) }

  private static let known: [(id: String, name: String, url: String)] =
    [("CC0-1.0", "Creative Commons Zero v1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/")]
    + creativeCommons("4.0", "International") + creativeCommons("3.0", "Unported") + others

  private static func creativeCommons(_ version: String, _ port: String) -> [(id: String, name: String, url: String)] {
    [
      ("BY", "Attribution"), ("BY-SA", "Attribution Share Alike"), ("BY-NC", "Attribution Non Commercial"),
      ("BY-ND", "Attribution No Derivatives"), ("BY-NC-SA", "Attribution Non Commercial Share Alike"),
      ("BY-NC-ND", "Attribution Non Commercial No Derivatives"),
    ].map { code, name in
      (
        "CC-\(code)-\(version)", "Creative Commons \(name) \(version) \(port)",
        "https://creativecommons.org/licenses/\(code.lowercased())/\(version)/"
      )
    }
  }

  private static let others: [(id: String, name: String, url: String)] = [
    ("PDDL-1.0", "Open Data Commons Public Domain Dedication & License 1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
    ("ODC-By-1.0", "Open Data Commons Attribution License v1.0", "https://opendatacommons.org/licenses/by/1-0/"),
    ("ODbL-1.0", "Open Data Commons Open Database License v1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    ("CDLA-Permissive-2.0", "Community Data License Agreement Permissive 2.0", "https://cdla.dev/permissive-2-0/"),
    ("CDLA-Sharing-1.0", "Community Data License Agreement Sharing 1.0", "https://cdla.dev/sharing-1-0/"),
    ("DL-DE-BY-2.0", "Data licence Germany – attribution – version 2.0", "https://www.govdata.de/dl-de/by-2-0"),
    ("etalab-2.0", "Etalab Open License 2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"),
    (
      "OGL-UK-3.0", "Open Government Licence v3.0",
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
    ),
    ("MIT", "MIT License", "https://opensource.org/license/mit"),
    ("Apache-2.0", "Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
  ]
}
