#!/usr/bin/env bash
# The same book set by Trefoil and by whichever of WeasyPrint, Typst and openhtmltopdf is at hand.
#
#   src/test/java/org/trefoil/bench/compare-pages.sh [MEGABYTES]
#
# Needs the built distribution and test classes (mvn -DskipTests package). openhtmltopdf has no command line:
# name the folder of its jars in OPENHTMLTOPDF to have it run. Where there is no typst, TYPST_NODE may name a folder in
# which npm installed @myriaddreamin/typst-ts-node-compiler, which carries it. Prints wall and processor time and pages.
set -euo pipefail
cd "$(dirname "$0")/../../../../../.."
size=${1:-1}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
java -cp target/test-classes org.trefoil.bench.BookFiles "$size" "$out"
TIMEFORMAT='%R s of wall time, %U + %S s of processor time'

measure() {
  local name=$1
  shift
  printf '%s: ' "$name"
  if { time "$@" >"$out/log" 2>&1; } 2>"$out/time"; then
    printf '%s' "$(cat "$out/time")"
    if command -v pdfinfo >/dev/null && [ -f "$out/$name.pdf" ]; then
      printf ', %s pages' "$(pdfinfo "$out/$name.pdf" | sed -n 's/^Pages: *//p')"
    fi
    printf '\n'
  else
    printf 'failed: %s\n' "$(tail -1 "$out/log")"
  fi
}

trefoil() {
  TREFOIL_JAVA_OPTIONS=${TREFOIL_JAVA_OPTIONS:--Xmx256m} dist/trefoil "$@" --quiet -o "$out" && mv "$out/book.pdf" "$out/trefoil.pdf"
}

dist/trefoil --version >/dev/null
measure start dist/trefoil --version
measure trefoil trefoil "$out/book.md" --to pdf --no-verify
measure trefoil trefoil "$out/book.md" --to pdf

if command -v weasyprint >/dev/null; then
  measure weasyprint weasyprint --pdf-variant pdf/ua-1 "$out/book.html" "$out/weasyprint.pdf"
fi
if command -v typst >/dev/null; then
  measure typst typst compile --pdf-standard ua-1 "$out/book.typ" "$out/typst.pdf"
fi
if [ -n "${TYPST_NODE:-}" ]; then
  cat >"$out/set.js" <<'JS'
const compiler = require(process.argv[4] + '/node_modules/@myriaddreamin/typst-ts-node-compiler');
const from = process.argv[2];
const typst = compiler.NodeCompiler.create({ workspace: require('path').dirname(from) });
require('fs').writeFileSync(process.argv[3], typst.pdf({ mainFilePath: from }, { pdfStandard: 'ua-1' }));
JS
  measure typst-node node "$out/set.js" "$out/book.typ" "$out/typst-node.pdf" "$(realpath "$TYPST_NODE")"
fi
if [ -n "${OPENHTMLTOPDF:-}" ]; then
  cat >"$out/Set.java" <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.File;
import java.io.FileOutputStream;
import java.lang.reflect.Method;

public class Set {
  public static void main(String[] arguments) throws Exception {
    try (FileOutputStream out = new FileOutputStream(arguments[1])) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.useFastMode();
      for (Method each : PdfRendererBuilder.class.getMethods()) {
        if (each.getName().startsWith("usePdfUaAccess")) { // spelled in two ways, by version
          each.invoke(builder, true);
        }
      }
      builder.useFont(new File(arguments[2]), "Body");
      builder.withFile(new File(arguments[0]));
      builder.toStream(out);
      builder.run();
    }
  }
}
JAVA
  measure openhtmltopdf java -Xmx1g -cp "$OPENHTMLTOPDF/*" "$out/Set.java" "$out/book.html" "$out/openhtmltopdf.pdf" \
    src/main/resources/org/trefoil/fonts/AtkinsonHyperlegible-Regular.ttf
fi
