import DatelineModel
import DatelineReading
import DatelineTesting

/// Files whose bytes were changed, cut, or never were a text.
struct BrokenFile {
  private var random: SplitMix64
  private let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    random = SplitMix64(seed: seed)
  }

  mutating func bytes() -> [UInt8] {
    if random.oneIn(4) { return (0..<random.below(400)).map { _ in UInt8(random.below(256)) } }
    var file = RandomFile(seed: seed &* 31)
    return broken(marked(file.bytes() + Array(String(repeating: "“é” ", count: random.below(20)).utf8)))
  }

  mutating func page() -> [UInt8] {
    if random.oneIn(4) { return bytes() }
    var page = RandomPage(seed: seed &* 37)
    let head = random.pick([
      "", "<meta charset=utf-8>", "<meta charset=windows-1253>", "<meta charset=gbk>", "<meta charset=koi8-r>",
    ])
    return broken(Array((head + page.text()).utf8))
  }

  /// Now and then in another form of Unicode.
  private mutating func marked(_ bytes: [UInt8]) -> [UInt8] {
    guard random.oneIn(6), let text = String(validating: bytes, as: UTF8.self) else { return bytes }
    let isBig = random.oneIn(2)
    return Charset(label: isBig ? "utf-16be" : "utf-16le")?.encode(("\u{FEFF}" + text).unicodeScalars) ?? bytes
  }

  private mutating func broken(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<random.below(12) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8(random.below(256))
      case 2: bytes.insert(random.pick([0x80, 0x93, 0x97, 0xA0, 0xAD, 0xC3, 0xE2, 0xE9, 0xFF]), at: place)
      default: bytes.insert(contentsOf: Array("\u{F793}".utf8), at: place)
      }
    }
    return bytes
  }
}
