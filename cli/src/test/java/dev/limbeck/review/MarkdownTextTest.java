package dev.limbeck.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text from elsewhere in Markdown. */
class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '!',
      value = {
        "plain customer_id ~ plain customer_id",
        "*bold* _too_ ~ \\*bold\\* \\_too\\_",
        "<b> & [link](x) ~ \\<b\\> \\& \\[link\\](x)",
        "a | b `c` \\ # $x$ ~ a \\| b \\`c\\` \\\\ \\# \\$x\\$",
        "ask @team ~ ask @&#8203;team"
      })
  void proseHasNoEffect(String text, String markdown) {
    assertThat(MarkdownText.prose(text)).isEqualTo(markdown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '!',
      value = {
        "x ~ `x`",
        "a`b ~ ``a`b``",
        "`a`` ~ ``` `a`` ```",
      })
  void codeEndsWhereItsTextDoes(String text, String markdown) {
    assertThat(MarkdownText.code(text)).isEqualTo(markdown);
  }

  @Test
  void aBarEndsNoCell() {
    assertThat(MarkdownText.cell(List.of(Words.code("a|b").and(" c|d"), Words.of("e"))))
        .isEqualTo("`a\\|b` c\\|d<br>e");
  }

  @Test
  void aBlockHasALongerFenceThanItsText() {
    assertThat(MarkdownText.block("sql", List.of("select '````'")))
        .containsExactly("`````sql", "select '````'", "`````");
  }

  @Test
  void aLineStaysOne() {
    assertThat(MarkdownText.code("a\n  b")).isEqualTo("`a b`");
    assertThat(MarkdownText.prose("a\r\n# b")).isEqualTo("a \\# b");
  }
}
