package org.trefoil.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of a text is found in the text alone. */
class LanguageDetectorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en:The old boat lay on the sand and nobody had painted it for years.",
        "de:Das alte Boot lag im Sand, und niemand hatte es seit Jahren gestrichen.",
        "fr:Le vieux bateau était sur le sable et personne ne l'avait peint depuis des années.",
        "es:El viejo barco estaba en la arena y nadie lo había pintado desde hacía años.",
        "it:La vecchia barca era sulla sabbia e nessuno la dipingeva più da anni.",
        "pt:O velho barco estava na areia e ninguém o pintava havia muitos anos.",
        "nl:De oude boot lag op het zand en niemand had hem in jaren geverfd.",
        "sv:Den gamla båten låg på sanden och ingen hade målat den på flera år.",
        "da:Den gamle båd lå i sandet, og ingen havde malet den i mange år efter krigen.",
        "nb:Den gamle båten lå i sanden, og ingen hadde malt den på mange år etter krigen.",
        "fi:Vanha vene oli hiekalla, eikä kukaan ollut maalannut sitä vuosiin, mutta se kesti.",
        "is:Gamli báturinn lá í sandinum og enginn hafði málað hann í mörg ár.",
        "et:Vana paat oli liival ja keegi ei olnud seda aastaid värvinud, kuid see pidas vastu.",
        "lv:Vecā laiva gulēja smiltīs, un neviens to nebija krāsojis jau daudzus gadus.",
        "lt:Sena valtis gulėjo ant smėlio ir niekas jos nedažė jau daug metų.",
        "pl:Stara łódź leżała na piasku i nikt jej nie malował od wielu lat.",
        "cs:Stará loď ležela na písku a nikdo ji už mnoho let nenatřel, ale byla ještě pevná.",
        "sk:Stará loď ležala na piesku a nikto ju už mnoho rokov nenatrel, ale bola ešte pevná.",
        "sl:Stari čoln je ležal na pesku in nihče ga že več let ni pobarval.",
        "hr:Stari čamac je ležao na pijesku i nitko ga nije bojao već mnogo godina, što je bilo šteta.",
        "hu:A régi csónak a homokon feküdt, és évek óta senki sem festette le, de még úszott.",
        "ro:Barca veche stătea pe nisip și nimeni nu o mai vopsise de mulți ani.",
        "tr:Eski tekne kumda duruyordu ve yıllardır hiç kimse onu boyamamıştı.",
        "ca:El vell vaixell era a la sorra i ningú no l'havia pintat des de feia anys, però encara surava.",
        "eu:Itsasontzi zaharra hondarrean zegoen eta inork ez zuen margotu, baina oso ona zen.",
        "cy:Roedd yr hen gwch ar y tywod ac nid oedd neb wedi ei baentio ers blynyddoedd.",
        "ga:Bhí an sean-bhád ar an ngaineamh agus níor phéinteáil aon duine é le blianta.",
        "id:Perahu tua itu ada di pasir dan tidak ada orang yang mengecatnya karena sudah rusak.",
        "vi:Chiếc thuyền cũ nằm trên cát và không có ai sơn nó trong nhiều năm.",
        "sw:Mashua ya zamani ilikuwa katika mchanga na hakuna mtu alisema kuwa ni yake.",
        "af:Die ou boot het op die sand gelê en niemand het dit in jare geverf nie.",
        "eo:La malnova boato estis sur la sablo kaj neniu ĝin farbis dum multaj jaroj.",
        "sq:Varka e vjetër ishte në rërë dhe askush nuk e kishte lyer për shumë vjet.",
        "ru:Старая лодка лежала на песке, и никто её не красил уже много лет.",
        "uk:Старий човен лежав на піску, і ніхто його не фарбував уже багато років.",
        "be:Старая лодка ляжала на пяску, і ніхто яе не фарбаваў ужо шмат гадоў.",
        "bg:Старата лодка лежеше на пясъка и никой не я беше боядисвал от много години.",
        "sr:Стари чамац је лежао на песку и нико га није бојио већ много година.",
        "mk:Стариот чамец лежеше на песокот и никој не го беше бојадисал со години.",
        "ar:كان القارب القديم على الرمل ولم يدهنه أحد منذ سنوات طويلة.",
        "fa:قایق کهنه روی شن بود و هیچ کس سال‌ها آن را رنگ نکرده بود.",
        "ur:پرانی کشتی ریت پر پڑی تھی اور کسی نے اسے برسوں سے رنگ نہیں کیا تھا۔",
        "he:הסירה הישנה שכבה על החול ואיש לא צבע אותה במשך שנים.",
        "hi:पुरानी नाव रेत पर पड़ी थी और किसी ने उसे बरसों से रंगा नहीं था।",
        "mr:जुनी नाव वाळूवर होती आणि ती कोणीही अनेक वर्षे रंगवली नाही.",
        "ne:पुरानो डुङ्गा बालुवामा थियो र कसैले पनि यसलाई रङ लगाएको छैन, यो राम्रो छ।",
        "el:Η παλιά βάρκα ήταν στην άμμο και κανείς δεν την είχε βάψει για χρόνια.",
        "th:เรือเก่าอยู่บนทราย และไม่มีใครทาสีมานานหลายปี",
        "zh:旧船停在沙滩上，很多年没有人给它刷漆了。",
        "zh-Hant:舊船停在沙灘上，很多年沒有人給它刷漆，這讓我們難過。",
        "ja:古い船は砂の上にあり、何年も誰も塗らなかった。",
        "ko:낡은 배가 모래 위에 있었고 아무도 칠하지 않았다.",
        "ka:ძველი ნავი ქვიშაზე იდო.",
        "hy:Հին նավակը ավազի վրա էր։",
        "bn:পুরানো নৌকাটি বালির উপর ছিল।",
        "ta:பழைய படகு மணலில் இருந்தது."
      })
  void aSentenceIsEnough(String line) {
    int colon = line.indexOf(':');
    assertThat(LanguageDetector.detect(line.substring(colon + 1)))
        .contains(new Language(line.substring(0, colon)));
  }

  @Test
  void foreignNamesDontTurnAnArticle() {
    String article =
        "Jürgen Müller and François Lévêque met Señor Núñez de la Peña and Łukasz Żółć at the "
            + "Café de la Gare in Kraków. They spoke of the tides. Jürgen Müller left first.";
    assertThat(LanguageDetector.detect(article)).contains(Language.ENGLISH);
  }

  @Test
  void addressesDontCount() {
    String text =
        "Siehe https://example.org/the/of/and/to-the-of.html und the_of_and_to_in sowie das Buch.";
    assertThat(LanguageDetector.detect(text)).contains(new Language("de"));
  }

  @Test
  void thereMayBeNothingToGoBy() {
    for (String text : new String[] {"", "12 345", "— … !", "🎉🎉", "Xyzzq Qwrtz", "\uD800"}) {
      assertThat(LanguageDetector.detect(text)).as(text).isEmpty();
    }
  }

  @Test
  void longTextsAreReadFromTheirBeginning() {
    String text = "Das Wasser steigt und fällt. ".repeat(200_000);
    assertThat(LanguageDetector.detect(text)).contains(new Language("de"));
  }
}
