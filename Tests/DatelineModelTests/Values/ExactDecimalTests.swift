import DatelineModel
import DatelineTesting
import Testing

struct ExactDecimalTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("-0.00", "0.00"), ("00", "0"), ("007", "7"), ("-007.50", "-7.50"), ("3.5", "3.5"), ("3.50", "3.50"),
    ("0.0001", "0.0001"), ("12345678901234567890", "12345678901234567890"),
    ("-0.00000000000000000000000001", "-0.00000000000000000000000001"),
  ])
  func keepsWhatWasGivenButLeadingZeros(text: String, written: String) throws {
    #expect(try #require(ExactDecimal(text)).description == written)
  }

  @Test(arguments: [
    "", "-", "+1", "--1", ".5", "1.", "1.2.3", "1,000", "1e5", "1E5", " 1", "1 ", "½", "٣", "1_000", "0x1F", "NaN", "inf", "∞",
    "-\u{301}5", "−5",
  ])
  func refusesWhatIsNoPlainDecimal(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func ordersNumbersBySizeAndNotByTheirDigits() {
    let ascending = [
      "-12345678901234567890", "-100.5", "-100", "-9", "-0.50001", "-0.5", "0", "0.09", "0.1", "0.9", "1", "9.99", "10", "10.01",
      "99999999999999999999", "100000000000000000000", "100000000000000000000.0000001",
    ].compactMap { ExactDecimal($0) }
    for (i, a) in ascending.enumerated() {
      for (j, b) in ascending.enumerated() { #expect((a < b) == (i < j), "\(a) < \(b)") }
    }
  }

  @Test(arguments: [("3.5", "3.50"), ("-3.5", "-3.500"), ("0", "0.0"), ("0", "-0.0"), ("7", "007.0")])
  func formsOfOneNumberAreNeitherLess(first: String, second: String) throws {
    let (a, b) = (try #require(ExactDecimal(first)), try #require(ExactDecimal(second)))
    #expect(!(a < b) && !(b < a))
    #expect(a <= b && b <= a)
  }

  @Test func precisionIsPartOfWhatWasClaimed() {
    #expect(ExactDecimal("3.5") != ExactDecimal("3.50"))
    #expect(ExactDecimal("007") == ExactDecimal("7"))
  }

  @Test(arguments: [("5", true), ("5.00", true), ("-0", true), ("5.01", false), ("0.000000000000000000001", false)])
  func knowsWholeNumbers(text: String, isInteger: Bool) throws {
    #expect(try #require(ExactDecimal(text)).isInteger == isInteger)
  }

  @Test(arguments: [0, 1, -1, 42, Int.max, Int.min]) func takesIntegersAsTheyAre(number: Int) {
    #expect(ExactDecimal(number).description == String(number))
    #expect(ExactDecimal(number) == ExactDecimal(String(number)))
  }

  @Test func agreesWithIntegersOnOrder() {
    var random = SplitMix64(seed: TestSeed.value)
    for _ in 0..<2_000 {
      let (a, b) = (Int.random(in: -2_000...2_000, using: &random), Int.random(in: -2_000...2_000, using: &random))
      let isLess = ExactDecimal("\(a).0").flatMap { x in ExactDecimal("\(b)").map { x < $0 } }
      #expect(isLess == (a < b), "\(a) \(b) \(TestSeed.note)")
    }
  }
}

struct CoordinatesTests {
  @Test(arguments: [("0", "0"), ("90", "180"), ("-90", "-180"), ("89.999999", "-179.9999"), ("90.00", "180.000")])
  func takesWhatLiesOnTheGlobe(latitude: String, longitude: String) throws {
    let (a, b) = (try #require(ExactDecimal(latitude)), try #require(ExactDecimal(longitude)))
    #expect(Coordinates(latitude: a, longitude: b)?.latitude == a)
    #expect(Coordinates(latitude: a, longitude: b)?.longitude == b)
  }

  @Test(arguments: [("90.0001", "0"), ("-91", "0"), ("0", "180.01"), ("0", "-181"), ("120", "45")])
  func refusesWhatDoesNot(latitude: String, longitude: String) throws {
    #expect(
      Coordinates(latitude: try #require(ExactDecimal(latitude)), longitude: try #require(ExactDecimal(longitude))) == nil)
  }
}
