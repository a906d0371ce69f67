import Foundation

/// The files of the benchmark: texts, floors, and the table in the documentation.
enum BenchFiles {
  static let folder = Repository.root.appendingPathComponent("Tests/ReadingBench")
  static let article = Repository.root.appendingPathComponent("Sources/Dateline/Dateline.docc/ReadingNews.md")
  static let floors = folder.appendingPathComponent("floors.csv")
  static let sets = ["seen", "held-out"]

  static func texts(of set: String) throws -> [BenchText] {
    let folder = folder.appendingPathComponent(set)
    return try Repository.names(in: folder, ending: ".txt").map { try BenchText(contentsOf: folder.appendingPathComponent($0)) }
  }

  static func score(_ set: String) throws -> BenchScore {
    var score = BenchScore()
    for text in try texts(of: set) { try score.add(text) }
    return score
  }
}

/// What the reader must not fall below: `set,row,precision,recall`, each cut to three places.
struct BenchFloors: Equatable {
  private(set) var values: [String: [Double?]] = [:]

  init(_ scores: [(set: String, score: BenchScore)]) {
    for (set, score) in scores {
      for row in BenchScore.rows {
        if let tally = score.tallies[row] { values["\(set),\(row)"] = [Self.cut(tally.precision), Self.cut(tally.recall)] }
      }
    }
  }

  init(contentsOf url: URL) throws {
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 4 else { throw BenchText.Fault(description: "floors.csv: “\(line)”") }
      values["\(fields[0]),\(fields[1])"] = [Double(fields[2]), Double(fields[3])]
    }
  }

  private static func cut(_ value: Double?) -> Double? { value.map { ($0 * 1000).rounded(.down) / 1000 } }

  /// What has fallen, as sentences.
  func fallen(_ measured: BenchFloors) -> [String] {
    values.sorted { $0.key < $1.key }.flatMap { row, floors in
      zip(["precision", "recall"], zip(floors, measured.values[row] ?? [nil, nil])).compactMap { name, pair in
        guard let floor = pair.0, (pair.1 ?? 0) < floor else { return nil }
        return "\(row): \(name) is \(pair.1 ?? 0), and the floor is \(floor)"
      }
    }
  }

  /// The higher of both, row by row.
  func raised(to measured: BenchFloors) -> BenchFloors {
    var copy = measured
    for (row, floors) in values {
      guard let now = copy.values[row] else { continue }
      copy.values[row] = zip(floors, now).map { old, new in old.map { max($0, new ?? 0) } ?? new }
    }
    return copy
  }

  var csv: String {
    "set,row,precision,recall\n"
      + values.sorted { $0.key < $1.key }.map { row, floors in
        row + "," + floors.map { $0.map { "\($0)" } ?? "" }.joined(separator: ",") + "\n"
      }.joined()
  }
}
