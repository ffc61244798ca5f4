package org.trefoil.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF, run in-process: what the industry's validator says of a PDF. */
public final class PdfValidation {

  /** A profile that a file can be held against. */
  public enum Profile {
    /** ISO 14289-1. */
    PDF_UA_1(PDFAFlavour.PDFUA_1),
    /** ISO 14289-2. */
    PDF_UA_2(PDFAFlavour.PDFUA_2),
    /** Well-Tagged PDF 1.0, for accessibility. */
    WTPDF_1_ACCESSIBILITY(PDFAFlavour.WTPDF_1_0_ACCESSIBILITY),
    /** Well-Tagged PDF 1.0, for reuse. */
    WTPDF_1_REUSE(PDFAFlavour.WTPDF_1_0_REUSE),
    /** ISO 19005-1, level A. */
    PDF_A_1A(PDFAFlavour.PDFA_1_A),
    /** ISO 19005-1, level B. */
    PDF_A_1B(PDFAFlavour.PDFA_1_B),
    /** ISO 19005-2, level A. */
    PDF_A_2A(PDFAFlavour.PDFA_2_A),
    /** ISO 19005-2, level B. */
    PDF_A_2B(PDFAFlavour.PDFA_2_B),
    /** ISO 19005-2, level U. */
    PDF_A_2U(PDFAFlavour.PDFA_2_U),
    /** ISO 19005-3, level A. */
    PDF_A_3A(PDFAFlavour.PDFA_3_A),
    /** ISO 19005-3, level B. */
    PDF_A_3B(PDFAFlavour.PDFA_3_B),
    /** ISO 19005-3, level U. */
    PDF_A_3U(PDFAFlavour.PDFA_3_U),
    /** ISO 19005-4. */
    PDF_A_4(PDFAFlavour.PDFA_4),
    /** ISO 19005-4 with engineering content. */
    PDF_A_4E(PDFAFlavour.PDFA_4_E),
    /** ISO 19005-4 with embedded files. */
    PDF_A_4F(PDFAFlavour.PDFA_4_F);

    private final PDFAFlavour flavour;

    Profile(PDFAFlavour flavour) {
      this.flavour = flavour;
    }
  }

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfValidation() {}

  /** The version of veraPDF, as its own build wrote it down; empty when it can't be found. */
  public static String version() {
    Properties build = new Properties();
    try (InputStream in =
        PDFAParser.class.getResourceAsStream("/META-INF/maven/org.verapdf/core/pom.properties")) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException unreadable) {
      build.clear();
    }
    return build.getProperty("version", "");
  }

  /**
   * Holds a file against profiles.
   *
   * @param pdf a finished file
   * @param profiles what it must satisfy
   * @return every failed check; empty when the file conforms to all
   * @throws IOException when the file can't be read or isn't a PDF
   */
  public static List<Finding> validate(Path pdf, List<Profile> profiles) throws IOException {
    if (!Files.isReadable(pdf)) {
      throw new NoSuchFileException(pdf.toString());
    }
    List<Finding> findings = new ArrayList<>();
    for (Profile profile : profiles) {
      findings.addAll(validate(pdf, profile));
    }
    return List.copyOf(findings);
  }

  /**
   * What a file says of itself in its metadata, as far as we know a profile for it.
   *
   * @param pdf a finished file
   * @return the profiles that it claims to satisfy; empty when it claims nothing
   * @throws IOException when the file can't be read or isn't a PDF
   */
  public static List<Profile> claims(Path pdf) throws IOException {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile())) {
      List<PDFAFlavour> claimed = parser.getFlavours();
      return Arrays.stream(Profile.values())
          .filter(profile -> claimed.contains(profile.flavour))
          .toList();
    } catch (EncryptedPdfException | ModelParsingException e) {
      throw new IOException(pdf + " can't be validated: " + e.getMessage(), e);
    }
  }

  private static List<Finding> validate(Path pdf, Profile profile) throws IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(pdf.toFile(), profile.flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(profile.flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> finding(profile, assertion))
          .toList();
    } catch (EncryptedPdfException | ModelParsingException | ValidationException e) {
      throw new IOException(pdf + " can't be validated: " + e.getMessage(), e);
    }
  }

  private static Finding finding(Profile profile, TestAssertion assertion) {
    return new Finding(
        "veraPDF " + profile,
        assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
        assertion.getLocation().getContext(),
        assertion.getMessage());
  }
}
