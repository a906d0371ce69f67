/// A licence by its SPDX identifier, with the IRI under which people read it.
struct Licence {
  let spdx: String

  /// The licence's own page where that is known, else its page in the SPDX list.
  var iri: String {
    switch spdx {
    case "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/"
    case "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/"
    case "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/"
    case "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/"
    case "CC-BY-NC-SA-4.0": "https://creativecommons.org/licenses/by-nc-sa/4.0/"
    default: "https://spdx.org/licenses/\(spdx).html"
    }
  }
}
