package org.trefoil.narration.words;

import java.util.Locale;

/** Web addresses, mail addresses and names of sites, read part by part. */
final class Electronic implements Rule {

  /** An address is looked for so far ahead. */
  private static final int LOOK = 80;

  /** How the parts of an address are read in a language. */
  interface Parts {

    /** A run of letters; what the table of sites says of it may be empty. */
    String letters(String value, String listed);

    /** A run of digits. */
    String digits(String value);

    /** A sign between them. */
    String sign(String value);
  }

  private final Parts parts;
  private final Table sites = Table.read("en/sites");

  Electronic(Parts parts) {
    this.parts = parts;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    int start = scheme(tokens, at);
    if (start == at && !(tokens.startsRun(at) && (isAddress(tokens, at) || doi(tokens, at)))) {
      return 0;
    }
    int end = start == at ? end(tokens, at, LOOK) : end(tokens, start, Integer.MAX_VALUE);
    if (end <= start) {
      return 0;
    }
    int from = skipWww(tokens, start);
    String named = start > at ? sites.cell(tokens.at(at).value(), 2) : "";
    out.say(named, tokens.from(at), named.isEmpty() ? tokens.from(at) : tokens.to(at, 1));
    for (int i = from; i < end; i++) {
      say(tokens, i, end, out);
    }
    return end - at;
  }

  /** The index after a scheme and its slashes; the same index when there is none. */
  private int scheme(Tokens tokens, int at) {
    int colon = tokens.at(at + 1).digits() ? at + 2 : at + 1;
    if (!tokens.at(at).word() || !tokens.at(colon).is(":") || tokens.at(at - 1).word()) {
      return at;
    }
    if (tokens.at(colon + 1).is("/") && tokens.at(colon + 2).is("/")) {
      return colon + 3;
    }
    String kind = sites.cell(tokens.at(at).value(), 1);
    boolean touches = !tokens.at(colon + 1).space() && !tokens.at(colon + 1).end();
    boolean number = tokens.at(colon + 1).digits();
    return touches && (kind.equals("address") || kind.equals("identifier") && number)
        ? colon + 1
        : at;
  }

  /** Whether a digital object identifier begins here: 10.1000/182. */
  private static boolean doi(Tokens tokens, int at) {
    Token registrant = tokens.at(at + 2);
    return tokens.at(at).is("10")
        && tokens.at(at + 1).is(".")
        && registrant.digits()
        && registrant.value().length() >= 4
        && tokens.at(at + 3).is("/");
  }

  private static int skipWww(Tokens tokens, int at) {
    return tokens.at(at).is("www") && tokens.at(at + 1).is(".") ? at + 2 : at;
  }

  private boolean isAddress(Tokens tokens, int at) {
    if (tokens.at(at).is("www") && tokens.at(at + 1).is(".")) {
      return true;
    }
    boolean mail = false;
    for (int i = at; i < at + LOOK; i++) {
      Token token = tokens.at(i);
      if (token.is("@") && i > at && (tokens.at(i + 1).word() || tokens.at(i + 1).digits())) {
        mail = true;
      } else if (token.is(".") && mail && tokens.at(i + 1).word()) {
        return true;
      } else if (token.is(".") && site(tokens, i)) {
        return true;
      } else if (!inName(token)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a dot stands before the last part of a site's name. */
  private boolean site(Tokens tokens, int dot) {
    Token next = tokens.at(dot + 2);
    boolean last = !next.word() && !next.digits() && !(next.is(".") && tokens.at(dot + 3).word());
    Token before = tokens.at(dot - 1);
    return last
        && (before.word() || before.digits())
        && sites.cell(lower(tokens.at(dot + 1)), 1).equals("site");
  }

  private static boolean inName(Token token) {
    return token.word() || token.digits() || token.symbol() && ".-_+@%".contains(token.value());
  }

  /** Where an address ends: at white space, an angle bracket or a quote, less closing marks. */
  private static int end(Tokens tokens, int start, int look) {
    int end = start;
    int open = 0;
    while (end - start < look && belongs(tokens.at(end))) {
      open += tokens.at(end).is("(") ? 1 : 0;
      end++;
    }
    while (end > start && trailing(tokens.at(end - 1), open > 0)) {
      end--;
    }
    return end;
  }

  private static boolean belongs(Token token) {
    return token.word()
        || token.digits()
        || token.symbol()
            && "\"<>\u201C\u201D\u00AB\u00BB`|\u3002\uFF0C".indexOf(token.value().charAt(0)) < 0;
  }

  private static boolean trailing(Token token, boolean open) {
    return token.symbol()
        && (".,;:!?'*_\u2019\u2026".contains(token.value())
            || !open && ")]}".contains(token.value()));
  }

  private void say(Tokens tokens, int at, int end, Saying out) {
    Token token = tokens.at(at);
    if (token.word()) {
      out.say(part(token.value()), token.from(), token.to());
    } else if (token.digits()) {
      out.say(parts.digits(token.value()), token.from(), token.to());
    } else if (token.is("/") && at == end - 1) {
      out.swallow(token.from(), token.to());
    } else {
      out.say(parts.sign(token.value()), token.from(), token.to());
    }
  }

  private String part(String value) {
    return parts.letters(value, sites.cell(value.toLowerCase(Locale.ROOT), 2));
  }

  private static String lower(Token token) {
    return token.value().toLowerCase(Locale.ROOT);
  }
}
