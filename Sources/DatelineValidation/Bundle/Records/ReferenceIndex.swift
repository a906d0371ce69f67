/// Which keys are defined, and which are referred to and not defined yet: for tables and records of any order, each gone through once.
///
/// Keeps sixteen bytes for each key that can be referred to.
struct ReferenceIndex {
  struct Use {
    let place: BundleFinding.Place
    /// What it refers to, as written.
    let key: String
    let target: String
  }

  private var defined: [String: Set<Print>] = [:]
  private var open: [String: [Print: Use]] = [:]

  /// - Parameter target: a name for what can be referred to: a table with the columns of a key.
  /// - Returns: false where the key is there already.
  mutating func define(_ key: [String], in target: String) -> Bool {
    let print = Print.of(key)
    open[target]?[print] = nil
    return defined[target, default: []].insert(print).inserted
  }

  mutating func use(_ key: [String], of target: String, at place: @autoclosure () -> BundleFinding.Place) {
    let print = Print.of(key)
    guard defined[target]?.contains(print) != true, open[target]?[print] == nil else { return }
    open[target, default: [:]][print] = Use(place: place(), key: key.joined(separator: ", "), target: target)
  }

  /// The first use of each key that was never defined.
  var dangling: [Use] {
    open.values.flatMap(\.values).sorted { ($0.place.description, $0.key) < ($1.place.description, $1.key) }
  }
}
