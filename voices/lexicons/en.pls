<?xml version="1.0" encoding="UTF-8"?>
<!-- Words that English voices tend to guess wrong. Compiled for this project. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme><grapheme>quay</grapheme><phoneme>kiː</phoneme></lexeme>
  <lexeme><grapheme>quays</grapheme><phoneme>kiːz</phoneme></lexeme>
  <lexeme><grapheme>gunwale</grapheme><grapheme>gunnel</grapheme><phoneme>ˈɡʌnəl</phoneme></lexeme>
  <lexeme><grapheme>boatswain</grapheme><grapheme>bosun</grapheme><phoneme>ˈboʊsən</phoneme></lexeme>
  <lexeme><grapheme>forecastle</grapheme><grapheme>fo'c'sle</grapheme><phoneme>ˈfoʊksəl</phoneme></lexeme>
  <lexeme><grapheme>coxswain</grapheme><phoneme>ˈkɑːksən</phoneme></lexeme>
  <lexeme><grapheme>segue</grapheme><phoneme>ˈsɛɡweɪ</phoneme></lexeme>
  <lexeme><grapheme>hyperbole</grapheme><phoneme>haɪˈpɜːrbəli</phoneme></lexeme>
  <lexeme><grapheme>epitome</grapheme><phoneme>ɪˈpɪtəmi</phoneme></lexeme>
  <lexeme><grapheme>façade</grapheme><grapheme>facade</grapheme><phoneme>fəˈsɑːd</phoneme></lexeme>
  <lexeme><grapheme>naïve</grapheme><grapheme>naive</grapheme><phoneme>nɑːˈiːv</phoneme></lexeme>
  <lexeme><grapheme>café</grapheme><phoneme>kæˈfeɪ</phoneme></lexeme>
  <lexeme><grapheme>cliché</grapheme><phoneme>kliːˈʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>résumé</grapheme><phoneme>ˈrɛzəmeɪ</phoneme></lexeme>
  <lexeme><grapheme>déjà vu</grapheme><phoneme>ˌdeɪʒɑː ˈvuː</phoneme></lexeme>
  <lexeme><grapheme>vis-à-vis</grapheme><phoneme>ˌviːzəˈviː</phoneme></lexeme>
  <lexeme><grapheme>coup d'état</grapheme><phoneme>kuː deɪˈtɑː</phoneme></lexeme>
  <lexeme><grapheme>hors d'oeuvre</grapheme><grapheme>hors d'œuvre</grapheme><phoneme>ɔːr ˈdɜːrv</phoneme></lexeme>
  <lexeme><grapheme>rendezvous</grapheme><phoneme>ˈrɑːndeɪvuː</phoneme></lexeme>
  <lexeme><grapheme>bouquet</grapheme><phoneme>buːˈkeɪ</phoneme></lexeme>
  <lexeme><grapheme>chassis</grapheme><phoneme>ˈʃæsi</phoneme></lexeme>
  <lexeme><grapheme>Nguyen</grapheme><phoneme>wɪn</phoneme></lexeme>
  <lexeme><grapheme>Siobhan</grapheme><grapheme>Siobhán</grapheme><phoneme>ʃɪˈvɔːn</phoneme></lexeme>
  <lexeme><grapheme>Niamh</grapheme><phoneme>niːv</phoneme></lexeme>
  <lexeme><grapheme>Saoirse</grapheme><phoneme>ˈsɜːrʃə</phoneme></lexeme>
  <lexeme><grapheme>Goethe</grapheme><phoneme>ˈɡɜːtə</phoneme></lexeme>
  <lexeme><grapheme>Nietzsche</grapheme><phoneme>ˈniːtʃə</phoneme></lexeme>
  <lexeme><grapheme>Euler</grapheme><phoneme>ˈɔɪlər</phoneme></lexeme>
  <lexeme><grapheme>Leicester</grapheme><phoneme>ˈlɛstər</phoneme></lexeme>
  <lexeme><grapheme>Worcester</grapheme><phoneme>ˈwʊstər</phoneme></lexeme>
  <lexeme><grapheme>Gloucester</grapheme><phoneme>ˈɡlɔːstər</phoneme></lexeme>
  <lexeme><grapheme>Greenwich</grapheme><phoneme>ˈɡrɛnɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Edinburgh</grapheme><phoneme>ˈɛdɪnbərə</phoneme></lexeme>
  <lexeme><grapheme>Thames</grapheme><phoneme>tɛmz</phoneme></lexeme>
  <lexeme><grapheme>Arkansas</grapheme><phoneme>ˈɑːrkənsɔː</phoneme></lexeme>
  <lexeme><grapheme>Versailles</grapheme><phoneme>vɛrˈsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Reykjavik</grapheme><grapheme>Reykjavík</grapheme><phoneme>ˈreɪkjəvɪk</phoneme></lexeme>
  <lexeme><grapheme>LaTeX</grapheme><phoneme>ˈlɑːtɛk</phoneme></lexeme>
  <lexeme><grapheme>TeX</grapheme><phoneme>tɛk</phoneme></lexeme>
  <lexeme><grapheme>GNU</grapheme><phoneme>ɡnuː</phoneme></lexeme>
  <lexeme><grapheme>Linux</grapheme><phoneme>ˈlɪnəks</phoneme></lexeme>
  <lexeme><grapheme>Debian</grapheme><phoneme>ˈdɛbiən</phoneme></lexeme>
  <lexeme><grapheme>Ubuntu</grapheme><phoneme>uːˈbuːntuː</phoneme></lexeme>
  <lexeme><grapheme>YAML</grapheme><phoneme>ˈjæməl</phoneme></lexeme>
  <lexeme><grapheme>JSON</grapheme><phoneme>ˈdʒeɪsən</phoneme></lexeme>
  <lexeme><grapheme>JPEG</grapheme><phoneme>ˈdʒeɪpɛɡ</phoneme></lexeme>
  <lexeme><grapheme>WYSIWYG</grapheme><phoneme>ˈwɪziwɪɡ</phoneme></lexeme>
  <lexeme><grapheme>EPUB</grapheme><grapheme>ePub</grapheme><phoneme>ˈiːpʌb</phoneme></lexeme>
  <lexeme><grapheme>regex</grapheme><phoneme>ˈrɛdʒɛks</phoneme></lexeme>
  <lexeme><grapheme>async</grapheme><phoneme>ˈeɪsɪŋk</phoneme></lexeme>
  <lexeme><grapheme>emoji</grapheme><phoneme>ɪˈmoʊdʒi</phoneme></lexeme>
  <lexeme><grapheme>emojis</grapheme><phoneme>ɪˈmoʊdʒiz</phoneme></lexeme>
  <lexeme><grapheme>meme</grapheme><phoneme>miːm</phoneme></lexeme>
  <lexeme><grapheme>memes</grapheme><phoneme>miːmz</phoneme></lexeme>
  <lexeme><grapheme>wiki</grapheme><phoneme>ˈwɪki</phoneme></lexeme>
  <lexeme><grapheme>kanji</grapheme><phoneme>ˈkɑːndʒi</phoneme></lexeme>
  <lexeme><grapheme>haiku</grapheme><phoneme>ˈhaɪkuː</phoneme></lexeme>
  <lexeme><grapheme>sudo</grapheme><phoneme>ˈsuːduː</phoneme></lexeme>
  <lexeme><grapheme>daemon</grapheme><phoneme>ˈdiːmən</phoneme></lexeme>
  <lexeme><grapheme>nginx</grapheme><alias>engine x</alias></lexeme>
  <lexeme><grapheme>kubectl</grapheme><alias>kube control</alias></lexeme>
  <lexeme><grapheme>PostgreSQL</grapheme><alias>Postgres Q L</alias></lexeme>
  <lexeme><grapheme>GitHub</grapheme><alias>git hub</alias></lexeme>
  <lexeme><grapheme>GitLab</grapheme><alias>git lab</alias></lexeme>
  <lexeme><grapheme>JavaScript</grapheme><alias>java script</alias></lexeme>
  <lexeme><grapheme>TypeScript</grapheme><alias>type script</alias></lexeme>
  <lexeme><grapheme>macOS</grapheme><alias>mac O S</alias></lexeme>
  <lexeme><grapheme>iOS</grapheme><alias>eye O S</alias></lexeme>
  <lexeme><grapheme>stdin</grapheme><alias>standard in</alias></lexeme>
  <lexeme><grapheme>stdout</grapheme><alias>standard out</alias></lexeme>
  <lexeme><grapheme>stderr</grapheme><alias>standard error</alias></lexeme>
  <lexeme><grapheme>w/o</grapheme><alias>without</alias></lexeme>
</lexicon>
