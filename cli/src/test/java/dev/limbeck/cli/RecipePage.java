package dev.limbeck.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of the manual, parted into its text and its fenced blocks.
 *
 * @param lines all of it
 */
record RecipePage(List<String> lines) {

  private static final String FENCE = "```";

  RecipePage {
    lines = List.copyOf(lines);
  }

  /**
   * A fenced block.
   *
   * @param chapter the heading that it stands under
   * @param language what stands behind the fence
   * @param start the place of its first line in the page
   * @param text what stands between the fences
   */
  record Block(String chapter, String language, int start, List<String> text) {}

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String chapter = "";
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith("## ")) {
        chapter = line.substring(3);
      }
      if (line.startsWith(FENCE)) {
        int start = at + 1;
        at = start + lines.subList(start, lines.size()).indexOf(FENCE);
        blocks.add(
            new Block(chapter, line.substring(FENCE.length()), start, lines.subList(start, at)));
      }
    }
    return blocks;
  }

  /** The page with other blocks in the place of those that it has. */
  RecipePage with(List<List<String>> texts) {
    List<String> page = new ArrayList<>();
    List<Block> blocks = blocks();
    int from = 0;
    for (int index = 0; index < blocks.size(); index++) {
      Block block = blocks.get(index);
      page.addAll(lines.subList(from, block.start()));
      page.addAll(texts.get(index));
      from = block.start() + block.text().size();
    }
    page.addAll(lines.subList(from, lines.size()));
    return new RecipePage(page);
  }
}
