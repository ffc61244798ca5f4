package org.trefoil.epub;

import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.Spine;
import io.documentnode.epub4j.domain.TableOfContents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.Edition;
import org.trefoil.document.Metadata;
import org.trefoil.language.Direction;
import org.trefoil.media.Cover;

/**
 * The whole book but for its text, ready to be told in package document and tables of contents.
 * Resources, spine and table of contents are epub4j's.
 *
 * @param identifier the name of the book among all books
 * @param title its title, never blank
 * @param modified when it was made
 * @param metadata what else is known of the work
 * @param accessibility what it claims
 * @param words what it says in its own voice
 * @param lexicons how its words are said
 * @param resources all files but the package document, in the order of the manifest
 * @param spine the files of the text, in reading order
 * @param contents the table of contents
 * @param tongues the language and direction of each heading that stands in another, by its id
 * @param pages the pages of the PDF and where they begin
 * @param voice what is heard
 * @param start where the text proper begins
 * @param cover what stands on the outside
 * @param edition what its author declares
 * @param math the files with MathML in them
 */
record Publication(
    String identifier,
    String title,
    Instant modified,
    Metadata metadata,
    Accessibility accessibility,
    Words words,
    List<BookLexicon.File> lexicons,
    List<Resource> resources,
    Spine spine,
    TableOfContents contents,
    Map<String, Surroundings> tongues,
    List<PageTarget> pages,
    Voice voice,
    Resource start,
    Optional<Cover> cover,
    Edition edition,
    Set<String> math) {

  /**
   * Where a page begins.
   *
   * @param label the number of the page as printed
   * @param href where to find it
   */
  record PageTarget(String label, String href) {}

  /** Copies the collections. */
  Publication {
    lexicons = List.copyOf(lexicons);
    resources = List.copyOf(resources);
    tongues = Map.copyOf(tongues);
    pages = List.copyOf(pages);
    math = Set.copyOf(math);
  }

  Surroundings surroundings() {
    return Surroundings.of(metadata.language());
  }

  boolean rightToLeft() {
    return metadata.language().direction() == Direction.RTL;
  }
}
