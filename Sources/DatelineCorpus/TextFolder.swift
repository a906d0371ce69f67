import Foundation

/// Where the source files lie.
struct TextFolder {
  /// For messages: `texts`, or the folder that the user named.
  let name: String
  let url: URL

  enum Outcome {
    case found([UInt8])
    case absent
    case failed(String)
  }

  func read(_ file: String) -> Outcome {
    let place = url.appendingPathComponent(file)
    guard FileManager.default.fileExists(atPath: place.path) else { return .absent }
    do { return .found(Array(try Data(contentsOf: place))) } catch { return .failed(error.localizedDescription) }
  }
}
