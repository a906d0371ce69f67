/// Relative references against a base (RFC 3986, section 5), to the letter: nothing is percent-encoded or changed in case.
enum IRIReference {
  static func resolve(_ reference: String, against base: String) -> String {
    let (root, path) = split(base)
    if reference.isEmpty { return root + path }
    if reference.hasPrefix("//") { return base.prefix { $0 != ":" } + ":" + reference }
    if reference.hasPrefix("?") || reference.hasPrefix("#") { return root + path + reference }
    let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
    let folder = reference.hasPrefix("/") ? "" : path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)
    return root + withoutDots(folder + reference[..<end]) + reference[end...]
  }

  /// `https://example.org` and `/a/b`; query and fragment are left behind.
  private static func split(_ base: String) -> (root: String, path: String) {
    let plain = base.prefix { $0 != "?" && $0 != "#" }
    guard let colon = plain.firstIndex(of: ":") else { return ("", String(plain)) }
    let behind = plain[plain.index(after: colon)...]
    guard behind.hasPrefix("//") else { return (String(plain[...colon]), String(behind)) }
    let slash = behind.dropFirst(2).firstIndex(of: "/") ?? behind.endIndex
    let path = slash == behind.endIndex ? "/" : String(behind[slash...])
    return (String(plain[..<slash]), path)
  }

  private static func withoutDots(_ path: some StringProtocol) -> String {
    var kept: [Substring] = []
    let steps = String(path).split(separator: "/", omittingEmptySubsequences: false)
    for (place, step) in steps.enumerated() {
      let isLast = place == steps.count - 1
      switch step {
      case ".": if isLast { kept.append("") }
      case "..":
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      default: kept.append(step)
      }
    }
    return kept.joined(separator: "/")
  }
}
