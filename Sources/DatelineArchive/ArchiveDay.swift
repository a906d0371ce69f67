/// The day that every entry of an archive is stamped with. The time is always noon, which exists on every day in every time zone.
public struct ArchiveDay: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// `nil` outside the years 1980 to 2107, all that a zip can hold.
  public init?(year: Int, month: Int, day: Int) {
    guard (1980...2107).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first that there is: for archives whose days mean nothing.
  public static let first = ArchiveDay(dosDate: 1 << 5 | 1)

  /// MS-DOS date: seven bits of years since 1980, four of month, five of day.
  var dosDate: UInt16 { UInt16((year - 1980) << 9 | month << 5 | day) }
  /// MS-DOS time of 12:00:00.
  static let noon = UInt16(12 << 11)

  init(dosDate: UInt16) {
    year = 1980 + Int(dosDate >> 9)
    month = Int(dosDate >> 5 & 0xF)
    day = Int(dosDate & 0x1F)
  }
}
