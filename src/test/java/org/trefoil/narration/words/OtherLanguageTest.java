package org.trefoil.narration.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.language.Language;

/** Languages of which only numbers, signs, addresses and emoji are known. */
class OtherLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 2024年有50% | 二 零 二 四 年有 百分之五十",
        "zh | https://example.cn/a | example 点 cn 斜杠 a",
        "zh | 14:30开始，8:00到 | 十四点三十分 开始, 八点 到",
        "zh | 比分3:1，1/2的人 | 比分 三比一, 二分之一 的人",
        "zh | 温度-5°C | 温度 负 五 摄氏度",
        "ar | درجة الحرارة -5 °C | درجة الحرارة ناقص خمسة درجة مئوية",
        "ru | от −5 до 3 | от минус пять до три",
        "zh | 好👍 | 好 拇指向上",
        "ar | ٣٫٥ و50٪ | ثلاثة فاصل خمسة و خمسون بالمئة",
        "ar | www.example.com | example نقطة com",
        "it | 21 barche | ventuno barche",
        "fi | 👍 | 👍"
      })
  void whatIsKnownIsSaid(String tag, String written, String spoken) {
    String said =
        Verbalizer.of(new Language(tag)).words(written, Manner.TEXT).stream()
            .map(word -> word.word() + word.after())
            .collect(Collectors.joining(" "));
    assertThat(said).isEqualTo(spoken);
  }
}
