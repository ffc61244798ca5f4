package org.trefoil.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.xml.XmlNode;

/**
 * Which elements a rule is for: names, classes and ids, inside others. The kinds of selectors that
 * drawing programs write; others select nothing.
 *
 * @param steps from the outermost to the element itself
 * @param weight by which of two rules the stronger is told (CSS 2.2, 6.4.3)
 */
record Selector(List<Step> steps, int weight) {

  private static final Pattern STEP =
      Pattern.compile("(\\*|[A-Za-z][\\w-]*)?((?:[.#][A-Za-z_][\\w-]*)*)");
  private static final Pattern PART = Pattern.compile("([.#])([\\w-]+)");
  private static final int MOST_STEPS = 8;

  /**
   * One element of the chain.
   *
   * @param name of the element; empty for any
   * @param marks its classes and ids, with the sign before each
   * @param child whether it stands directly inside the one before
   */
  record Step(String name, List<String> marks, boolean child) {

    boolean selects(XmlNode.Element element) {
      return (name.isEmpty() || name.equals(element.name()))
          && marks.stream().allMatch(mark -> has(element, mark));
    }

    private static boolean has(XmlNode.Element element, String mark) {
      Optional<String> value = element.attribute(mark.charAt(0) == '.' ? "class" : "id");
      return value.isPresent()
          && Arrays.asList(value.get().strip().split("\\s+")).contains(mark.substring(1));
    }
  }

  /** Reads a selector; empty when it is of a kind that isn't known. */
  static Optional<Selector> read(String written) {
    List<Step> steps = new ArrayList<>();
    int weight = 0;
    boolean child = false;
    for (String word : written.strip().replace(">", " > ").split("\\s+")) {
      Matcher step = STEP.matcher(word);
      if (word.equals(">")) {
        child = true;
        continue;
      }
      if (word.isEmpty() || !step.matches() || steps.size() == MOST_STEPS) {
        return Optional.empty();
      }
      steps.add(step(step, child));
      weight += weight(steps.get(steps.size() - 1));
      child = false;
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new Selector(steps, weight));
  }

  private static Step step(Matcher step, boolean child) {
    String name = step.group(1) == null || step.group(1).equals("*") ? "" : step.group(1);
    List<String> marks = new ArrayList<>();
    Matcher part = PART.matcher(step.group(2));
    while (part.find()) {
      marks.add(part.group());
    }
    return new Step(name, marks, child);
  }

  private static int weight(Step step) {
    int marks = step.marks().stream().mapToInt(mark -> mark.charAt(0) == '#' ? 10_000 : 100).sum();
    return marks + (step.name().isEmpty() ? 0 : 1);
  }

  /**
   * Whether it selects an element.
   *
   * @param ancestors from the outermost to the element itself
   */
  boolean selects(List<XmlNode.Element> ancestors) {
    int last = steps.size() - 1;
    int own = ancestors.size() - 1;
    return steps.get(last).selects(ancestors.get(own)) && outer(last, ancestors, own);
  }

  private boolean outer(int step, List<XmlNode.Element> ancestors, int at) {
    if (step == 0) {
      return true;
    }
    boolean child = steps.get(step).child();
    for (int above = at - 1; above >= (child ? Math.max(0, at - 1) : 0); above--) {
      if (steps.get(step - 1).selects(ancestors.get(above)) && outer(step - 1, ancestors, above)) {
        return true;
      }
    }
    return false;
  }
}
