/// Where a licence is explained, by its SPDX identifier: its own page where that is known, else its page in the SPDX list.
enum LicenceAddress {
  static func of(_ spdx: String) -> String {
    switch spdx {
    case "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/"
    case "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/"
    case "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/"
    case "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/"
    case "CC-BY-NC-SA-4.0": "https://creativecommons.org/licenses/by-nc-sa/4.0/"
    case _ where spdx.contains(" "): "https://spdx.org/licenses/"
    default: "https://spdx.org/licenses/\(spdx).html"
    }
  }
}
