import Foundation

/// The most memory that this process has had resident so far.
enum PeakMemory {
  /// `nil` where the system does not tell (Linux does, in `/proc`).
  static var kibibytes: Int? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }
}
