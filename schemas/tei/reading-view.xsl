<?xml version="1.0" encoding="UTF-8"?>
<!--
  One article of a Dateline TEI export as a page to read: the text with its statements, figures and names, and a table of all statements.
  XSLT 1.0, for xsltproc and browsers; no scripts, nothing fetched.

      xsltproc schemas/tei/reading-view.xsl exports/harbour/tei/courier-pier.xml > courier-pier.html

  The text shows the inline view; the table is made from standOff, which alone is the record. Files that are no article (authorities,
  utterances, the corpus root) give a page that says so.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="tei">
  <xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>

  <xsl:variable name="article" select="//tei:biblStruct[@type = 'newsArticle'][1]"/>
  <!-- The headline as the text has it, marked; the header's title serves where the words are withheld or there is none. -->
  <xsl:variable name="headline" select="//tei:body//tei:head[@type = 'main'][not(.//tei:gap)]"/>
  <xsl:variable name="statements" select="//tei:listAnnotation[@type = 'statements']/tei:annotation"/>

  <!-- The page -->

  <xsl:template match="/">
    <html>
      <xsl:if test="*/@xml:lang"><xsl:attribute name="lang"><xsl:value-of select="*/@xml:lang"/></xsl:attribute></xsl:if>
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title><xsl:value-of select="normalize-space(//tei:titleStmt/tei:title[1])"/></title>
        <style><xsl:call-template name="style"/></style>
      </head>
      <body>
        <xsl:apply-templates select="*/tei:teiHeader"/>
        <xsl:choose>
          <xsl:when test="$article">
            <xsl:if test="//tei:body//tei:said"><xsl:call-template name="legend"/></xsl:if>
            <main><xsl:apply-templates select="//tei:text/tei:body"/></main>
            <xsl:call-template name="table"/>
          </xsl:when>
          <xsl:otherwise><p>This file holds no article: open one of the documents of the dataset.</p></xsl:otherwise>
        </xsl:choose>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="tei:teiHeader">
    <header>
      <xsl:if test="not($headline)"><h1><xsl:value-of select="tei:fileDesc/tei:titleStmt/tei:title[1]"/></h1></xsl:if>
      <xsl:if test="$article">
        <p class="imprint">
          <b><xsl:value-of select="$article/tei:monogr/tei:title"/></b>
          <xsl:for-each select="$article//tei:imprint/tei:date[@type = 'published']">
            <xsl:text>, </xsl:text><xsl:call-template name="date"/>
          </xsl:for-each>
          <xsl:for-each select="$article/tei:analytic/tei:author">
            <xsl:choose><xsl:when test="position() = 1"> · by </xsl:when><xsl:otherwise>, </xsl:otherwise></xsl:choose>
            <xsl:value-of select="."/>
          </xsl:for-each>
        </p>
        <p class="source">
          <xsl:value-of select="ancestor::*/@xml:id"/>
          <xsl:for-each select="$article/tei:analytic/tei:idno[@type = 'URI']"> · <xsl:value-of select="."/></xsl:for-each>
          <xsl:if test="ancestor::*/@type = 'withheld'"> · the words of this article are withheld</xsl:if>
        </p>
      </xsl:if>
    </header>
  </xsl:template>

  <!-- The text -->

  <xsl:template match="tei:div[@type = 'boilerplate']">
    <div class="boilerplate"><xsl:apply-templates select="*"/></div>
  </xsl:template>
  <xsl:template match="tei:div"><div><xsl:apply-templates select="*"/></div></xsl:template>
  <xsl:template match="tei:body"><xsl:apply-templates select="*"/></xsl:template>

  <xsl:template match="tei:head[@type = 'main']"><h1><xsl:apply-templates/></h1></xsl:template>
  <xsl:template match="tei:head[@type = 'main'][.//tei:gap]"><p><xsl:apply-templates/></p></xsl:template>
  <xsl:template match="tei:head"><h3><xsl:apply-templates/></h3></xsl:template>
  <xsl:template match="tei:byline | tei:dateline"><p class="line"><xsl:apply-templates/></p></xsl:template>
  <xsl:template match="tei:ab[@type = 'caption']"><p class="caption"><xsl:apply-templates/></p></xsl:template>
  <xsl:template match="tei:p | tei:ab"><p><xsl:apply-templates/></p></xsl:template>

  <!-- A statement; the last of its pieces names the speaker and leads to the table. -->
  <xsl:template match="tei:said">
    <span class="said {substring-after(@ana, 'statementKind.')}">
      <xsl:attribute name="title"><xsl:call-template name="said-title"/></xsl:attribute>
      <xsl:apply-templates/>
      <xsl:if test="not(@next)">
        <a class="mark" href="{@corresp}">
          <xsl:text>[</xsl:text>
          <xsl:call-template name="short"><xsl:with-param name="id" select="substring-after(@corresp, '#')"/></xsl:call-template>
          <xsl:text>&#xA0;</xsl:text>
          <span class="speaker"><xsl:call-template name="agent"><xsl:with-param name="pointer" select="@who"/></xsl:call-template></span>
          <xsl:text>]</xsl:text>
        </a>
      </xsl:if>
    </span>
  </xsl:template>
  <xsl:template name="said-title">
    <xsl:value-of select="substring-after(@ana, 'statementKind.')"/>
    <xsl:text>: </xsl:text>
    <xsl:call-template name="agent"><xsl:with-param name="pointer" select="@who"/></xsl:call-template>
    <xsl:if test="@toWhom">
      <xsl:text> to </xsl:text>
      <xsl:call-template name="agent"><xsl:with-param name="pointer" select="@toWhom"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:text//tei:measure">
    <span class="figure">
      <xsl:attribute name="title"><xsl:call-template name="number"/></xsl:attribute>
      <xsl:apply-templates/>
    </span>
  </xsl:template>
  <xsl:template name="number">
    <xsl:choose>
      <xsl:when test="@type = 'about'">about <xsl:value-of select="@quantity"/></xsl:when>
      <xsl:when test="@type = 'atLeast'">at least <xsl:value-of select="@atLeast"/></xsl:when>
      <xsl:when test="@type = 'orderOfMagnitude'">in the order of <xsl:value-of select="@atLeast"/> or more</xsl:when>
      <xsl:when test="@type = 'atMost'">at most <xsl:value-of select="@atMost"/></xsl:when>
      <xsl:when test="@type = 'range'"><xsl:value-of select="@atLeast"/> to <xsl:value-of select="@atMost"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@quantity"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@unit"><xsl:text> </xsl:text>(<xsl:value-of select="@unit"/>)</xsl:if>
    <xsl:if test="@commodity">: <xsl:value-of select="@commodity"/></xsl:if>
  </xsl:template>

  <xsl:template match="tei:text//tei:persName | tei:text//tei:orgName | tei:text//tei:placeName | tei:text//tei:eventName">
    <span class="name" title="{substring-before(local-name(), 'Name')}: {substring-after(@ref, ':')}"><xsl:apply-templates/></span>
  </xsl:template>
  <xsl:template match="tei:text//tei:roleName">
    <span class="name" title="office"><xsl:apply-templates/></span>
  </xsl:template>
  <xsl:template match="tei:text//tei:date">
    <span class="name">
      <xsl:attribute name="title"><xsl:call-template name="date"/></xsl:attribute>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- An edit shows what it made; words taken out between the segments have nothing to show. -->
  <xsl:template match="tei:choice"><xsl:apply-templates select="tei:reg/node()"/></xsl:template>
  <xsl:template match="tei:note"/>
  <xsl:template match="tei:gap"><span class="gap">[<xsl:value-of select="@quantity"/> characters withheld]</span></xsl:template>

  <xsl:template name="legend">
    <p class="legend">
      <span class="said direct">direct</span>, <span class="said indirect">indirect</span>, <span class="said mixed">mixed</span> speech;
      <span class="figure">figure</span>; <span class="name">name or date</span>.
    </p>
  </xsl:template>

  <!-- The statements -->

  <xsl:template name="table">
    <h2>Statements</h2>
    <xsl:choose>
      <xsl:when test="$statements">
        <table>
          <thead><tr><th>Id</th><th>Speaker</th><th>Kind</th><th>When</th><th>What</th></tr></thead>
          <tbody><xsl:apply-templates select="$statements" mode="row"/></tbody>
        </table>
      </xsl:when>
      <xsl:otherwise><p>None.</p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:annotation" mode="row">
    <xsl:variable name="said" select="tei:note/tei:said"/>
    <tr id="{@xml:id}">
      <td><xsl:call-template name="short"><xsl:with-param name="id" select="@xml:id"/></xsl:call-template></td>
      <td class="speaker">
        <xsl:call-template name="agent"><xsl:with-param name="pointer" select="$said/@who"/></xsl:call-template>
        <xsl:if test="$said/@toWhom">
          <xsl:text> </xsl:text><span class="plain">to</span><xsl:text> </xsl:text>
          <xsl:call-template name="agent"><xsl:with-param name="pointer" select="$said/@toWhom"/></xsl:call-template>
        </xsl:if>
      </td>
      <td>
        <xsl:value-of select="substring-after($said/@ana, 'statementKind.')"/>
        <xsl:if test="@ana != 'voc:annotationStatus.accepted'">, <xsl:value-of select="substring-after(@ana, 'annotationStatus.')"/></xsl:if>
      </td>
      <td class="when"><xsl:for-each select="tei:note/tei:date[@type = 'said']"><xsl:call-template name="date"/></xsl:for-each></td>
      <td>
        <xsl:value-of select="tei:note[@type = 'gloss']"/>
        <xsl:for-each select="tei:ptr[@type = 'within']">
          <xsl:text> </xsl:text>
          <span class="aside">Reported within <a href="{@target}"><xsl:call-template name="short"><xsl:with-param name="id" select="substring-after(@target, '#')"/></xsl:call-template></a>.</span>
        </xsl:for-each>
        <xsl:for-each select="tei:note[@type = 'comment']"><xsl:text> </xsl:text><span class="aside"><xsl:value-of select="."/></span></xsl:for-each>
      </td>
    </tr>
  </xsl:template>

  <!-- Ids and dates as words -->

  <!-- An id without the document's in front of it. -->
  <xsl:template name="short">
    <xsl:param name="id"/>
    <xsl:variable name="prefix" select="concat(ancestor::tei:TEI[1]/@xml:id, '-')"/>
    <xsl:choose>
      <xsl:when test="starts-with($id, $prefix)"><xsl:value-of select="substring-after($id, $prefix)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$id"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The names of agents are in the authority file; their ids, without hyphens, are readable enough. -->
  <xsl:template name="agent">
    <xsl:param name="pointer"/>
    <xsl:choose>
      <xsl:when test="$pointer"><xsl:value-of select="translate(substring-after($pointer, ':'), '-', '&#xA0;')"/></xsl:when>
      <xsl:otherwise>unknown</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="date">
    <xsl:choose>
      <xsl:when test="@when"><xsl:value-of select="@when"/></xsl:when>
      <xsl:when test="@when-custom"><xsl:value-of select="@when-custom"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat(@from, @from-custom)"/>
        <xsl:text>–</xsl:text>
        <xsl:value-of select="concat(@to, @to-custom)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="style">
    body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, "Times New Roman", serif; color: #1a1a1a; background: #fff; }
    h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .4rem; }
    h2 { font-size: 1.25rem; margin: 2rem 0 .6rem; }
    header { border-bottom: 1px solid #bbb; margin-bottom: 1.5rem; }
    .imprint, .source, .line { margin: .2rem 0; }
    .source, .legend, .caption, .boilerplate, table, .aside { font-size: .85rem; }
    .source, .legend, .boilerplate, .aside { color: #595959; }
    .source { margin-bottom: .8rem; overflow-wrap: anywhere; }
    .boilerplate p { margin: .3rem 0; }
    .said { background: #fff3cd; border-bottom: 2px solid #b58900; }
    .said.indirect { background: #e3f0fb; border-bottom-color: #2a6fb0; border-bottom-style: dashed; }
    .said.mixed { background: #e8f5e3; border-bottom-color: #3f8a2a; border-bottom-style: double; border-bottom-width: 3px; }
    .figure { font-weight: bold; }
    .name { text-decoration: underline dotted #777; text-underline-offset: .2em; }
    .gap { color: #767676; font-size: .85em; }
    .mark { font: .65rem/1 sans-serif; vertical-align: super; margin-left: .2em; text-decoration: none; color: #333; }
    .speaker { text-transform: capitalize; }
    .plain { text-transform: none; }
    .when { white-space: nowrap; }
    table { border-collapse: collapse; width: 100%; line-height: 1.4; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #ddd; }
    tr:target { background: #fff3cd; }
    @media print {
      body { max-width: none; margin: 0; font-size: 10.5pt; }
      .said { background: none; }
      a { color: inherit; }
      tr, p { break-inside: avoid; }
      h2 { break-after: avoid; }
      thead { display: table-header-group; }
    }
  </xsl:template>
</xsl:stylesheet>
