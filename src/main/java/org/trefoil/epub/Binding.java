package org.trefoil.epub;

import static java.util.stream.Collectors.toSet;

import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.Spine;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import io.documentnode.epub4j.domain.TableOfContents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Outline;
import org.trefoil.media.Cover;
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Report;

/** Binds chapter files, pictures and outline together as a publication. */
final class Binding {

  private static final MediaType XHTML = new MediaType("application/xhtml+xml", ".xhtml");

  private static final MediaType SMIL = new MediaType("application/smil+xml", ".smil");

  private final Document document;
  private final Words words;
  private final Places places;
  private final Optional<Cover> cover;
  private final Map<String, Resource> chapters = new LinkedHashMap<>();

  Binding(
      Document document,
      List<ChapterFile> files,
      Places places,
      Words words,
      Optional<Cover> cover) {
    this.document = document;
    this.words = words;
    this.places = places;
    this.cover = cover;
    for (ChapterFile file : files) {
      String id = file.name().substring(0, file.name().indexOf('.'));
      chapters.put(file.name(), new Resource(id, null, file.name(), XHTML));
    }
  }

  Publication publication(
      List<ChapterFile> files,
      Pictures pictures,
      Marks marks,
      Voice voice,
      List<BookLexicon.File> lexicons,
      Traits traits,
      Report report) {
    Resource nav = new Resource("nav", null, Navigation.NAME, XHTML);
    Resource ncx = new Resource("ncx", null, Ncx.NAME, new MediaType(Ncx.TYPE, ".ncx"));
    return new Publication(
        BookIdentifier.of(document, report),
        Titles.of(document.metadata(), words),
        document.metadata().date().orElse(document.source().modified()),
        document.metadata(),
        Accessibility.of(traits, !marks.pages().isEmpty(), voice, words),
        words,
        lexicons,
        resources(nav, ncx, pictures, lexicons, voice),
        spine(nav, ncx),
        contents(),
        tongues(files),
        pages(marks),
        voice,
        start(files),
        cover,
        Declaration.of(document.metadata().edition(), traits, report),
        files.stream().filter(ChapterFile::math).map(ChapterFile::name).collect(toSet()));
  }

  private List<Publication.PageTarget> pages(Marks marks) {
    return marks.pages().stream()
        .flatMap(
            mark ->
                places.file(mark.fragment()).stream()
                    .map(
                        file ->
                            new Publication.PageTarget(mark.label(), file + "#" + mark.fragment())))
        .toList();
  }

  /** Cover and contents are pages too, but off the way that is read from first to last. */
  private Spine spine(Resource nav, Resource ncx) {
    Spine spine = new Spine();
    spine.setTocResource(ncx);
    cover.ifPresent(c -> spine.addSpineReference(new SpineReference(coverPage(), false)));
    chapters.values().forEach(chapter -> spine.addSpineReference(new SpineReference(chapter)));
    spine.addSpineReference(new SpineReference(nav, false));
    return spine;
  }

  private static Resource coverPage() {
    return new Resource("cover", null, CoverPage.NAME, XHTML);
  }

  private List<Resource> resources(
      Resource nav, Resource ncx, Pictures pictures, List<BookLexicon.File> lexicons, Voice voice) {
    List<Resource> all = new ArrayList<>(List.of(nav, ncx));
    all.add(new Resource("style", null, StyleSheet.NAME, new MediaType("text/css", ".css")));
    cover.ifPresent(c -> all.add(coverPage()));
    all.addAll(chapters.values());
    MediaType pls = new MediaType(BookLexicon.TYPE, ".pls");
    lexicons.forEach(file -> all.add(new Resource(file.id(), null, file.name(), pls)));
    for (ImageAsset asset : pictures.used()) {
      String extension = asset.name().substring(asset.name().indexOf('.'));
      MediaType type = new MediaType(asset.mediaType(), extension);
      String id = "picture-" + asset.name().replace('.', '-');
      all.add(new Resource(id, asset.bytes(), Pictures.href(asset), type));
    }
    for (String file : voice.overlays().keySet()) {
      String name = Voice.smil(file);
      all.add(new Resource(name.replace('.', '-'), null, name, SMIL));
    }
    MediaType sound = new MediaType(voice.coding().mediaType(), voice.coding().extension());
    for (int i = 0; voice.speaks() && i < voice.tracks().size(); i++) {
      all.add(new Resource("track-" + (i + 1), null, voice.track(i), sound));
    }
    return all;
  }

  /** By the headings; a text without any has one entry, its title. */
  private TableOfContents contents() {
    List<TOCReference> entries = entries(Outline.of(document).entries());
    if (entries.isEmpty()) {
      String title = Titles.of(document.metadata(), words);
      entries.add(new TOCReference(title, chapters.values().iterator().next(), ""));
    }
    return new TableOfContents(entries);
  }

  private List<TOCReference> entries(List<Outline.Entry> outline) {
    List<TOCReference> entries = new ArrayList<>();
    for (Outline.Entry entry : outline) {
      String text = Titles.line(entry.text());
      entries.add(
          new TOCReference(
              text.isEmpty() ? words.of("epub.untitled") : text,
              chapters.get(places.file(entry.id()).orElseThrow()),
              entry.id().value(),
              entries(entry.children())));
    }
    return entries;
  }

  private Map<String, Surroundings> tongues(List<ChapterFile> files) {
    Map<String, Surroundings> tongues = new LinkedHashMap<>();
    for (ChapterFile file : files) {
      for (Piece piece : file.pieces()) {
        if (piece.heading().isPresent() && !piece.within().isEmpty()) {
          Surroundings around = Surroundings.of(document.metadata().language());
          for (Block.Division division : piece.within()) {
            around = around.inside(division.language(), division.direction());
          }
          tongues.put(piece.block().id().value(), around);
        }
      }
    }
    return tongues;
  }

  private Resource start(List<ChapterFile> files) {
    return files.stream()
        .filter(file -> !file.isTitlePage())
        .findFirst()
        .map(file -> chapters.get(file.name()))
        .orElseGet(() -> chapters.values().iterator().next());
  }
}
