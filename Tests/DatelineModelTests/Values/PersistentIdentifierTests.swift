import DatelineModel
import Testing

@Suite struct PersistentIdentifierTests {
  @Test(arguments: ["0000-0002-1825-0097", "https://orcid.org/0000-0002-1694-233X"])
  func anORCIDWithItsCheckDigitIsTaken(text: String) throws {
    #expect(try ORCID(text).iri.hasPrefix("https://orcid.org/0000-"))
  }

  @Test(arguments: [
    "0000-0002-1825-0098", "0000-0002-1694-2330", "0000-0002-18250097", "000000021825-0097", "0000-0002-1825-009x", "",
  ])
  func anORCIDWithAMistypedCharacterIsRefused(text: String) {
    #expect(throws: PersistentIdentifierFault.self) { try ORCID(text) }
  }

  @Test(arguments: ["https://ror.org/04wxnsj81", "05dxps055", "https://ror.org/03yrm5c26"])
  func aRORWithItsCheckDigitsIsTaken(text: String) throws {
    #expect(try ROR(text).text.utf8.count == 9)
  }

  @Test(arguments: ["https://ror.org/04wxnsj82", "04wxnsi81", "14wxnsj81", "04wxnsj8", "https://example.org/04wxnsj81"])
  func aRORWithAMistypedCharacterIsRefused(text: String) {
    #expect(throws: PersistentIdentifierFault.self) { try ROR(text) }
  }

  @Test(arguments: [
    "10.5072/sample", "https://doi.org/10.1000.10/123(456)<1:2>", "doi:10.12345/ä", "http://dx.doi.org/10.5072/a/b",
  ])
  func aDOIIsTakenWithOrWithoutItsResolver(text: String) throws {
    #expect(try DOI(text).text.hasPrefix("10."))
  }

  @Test(arguments: [
    "11.5072/x", "10.5072/", "10.5072", "10.12/x", "10.5072/a b", "10.50a2/x", "https://example.org/10.5072/x", "",
  ])
  func aTextThatIsNoDOIIsRefused(text: String) {
    #expect(throws: PersistentIdentifierFault.self) { try DOI(text) }
  }

  @Test(arguments: [
    ("cc-by-4.0", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"),
    ("CC0-1.0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ("GFDL-1.3-only", "GFDL-1.3-only", "https://spdx.org/licenses/GFDL-1.3-only.html"),
  ])
  func aLicenceHasOneAddress(text: String, spdx: String, url: String) throws {
    let licence = try #require(Licence(spdx: text))
    #expect(licence.spdx == spdx)
    #expect(licence.url == url)
  }

  @Test(arguments: ["", "CC BY 4.0", "MIT OR Apache-2.0", "https://example.org/"])
  func aTextThatCannotBeAnSPDXIdentifierIsNoLicence(text: String) {
    #expect(Licence(spdx: text) == nil)
  }
}
