package se.healthycities.portal.incoming.message;

import java.util.List;
import java.util.regex.Pattern;

/** What mail programs, organisations and politeness put below one's words. */
final class Signature {
    private static final Pattern DASHES = Pattern.compile("--\\s?|\\u2013\\s?|\\u2014\\s?|_{5,}|={5,}");
    private static final Pattern PHONE = Pattern.compile(
            "(?iu)\\W*(skicka(t|des|d) (från|med) (min|mitt|mobilen|outlook|e-post|yahoo|gmail|ios|android|proton)|sent (from|with) (my|outlook|mail|yahoo|proton|gmail)"
                    + "|hämta outlook för|skaffa outlook för|get outlook for|från min (iphone|ipad|mobil|telefon)).*");
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)(med )?((många )?(vänlig|vänliga|bästa|varm|varma|glada|soliga|hjärtliga|trevliga|goda) hälsning(ar)?|vänligen|hälsningar|hälsningar från|m\\.?v\\.?h\\.?|v\\.?h\\.?"
                    + "|(with )?(kind|best|warm|many)?\\s?regards|best wishes|sincerely|yours sincerely|all the best)\\s*[,.!/]?(\\s+\\p{Lu}[\\p{L}-]+){0,3}\\s*[,.!]?");
    private static final Pattern DISCLAIMER = Pattern.compile(
            "(?iu)\\W*(detta (e-post)?meddelande|detta mejl|detta e-?mail|denna e-post|this (e-?mail|message)( and any| is| may| contains|, including)|the information (contained )?in this"
                    + "|confidentiality|sekretess|när du (skickar e-post|kontaktar|mejlar)|så här behandlar|vi behandlar (dina )?personuppgifter|läs (mer )?om hur (vi|kommunen|regionen)"
                    + "|tänk på miljön|please consider the environment|p please consider|virusfri|virus-free|avast).*");
    private static final int MOST_LINES = 14;

    private Signature() {}

    static List<String> drop(List<String> lines) {
        int end = end(lines, lines.size());
        int cut = end;
        boolean found = true;
        while (found) {
            int before = cut;
            cut = end(lines, shorter(lines, cut));
            found = cut < before;
        }
        return cut == 0 ? lines.subList(0, end) : lines.subList(0, cut);
    }

    /** Where the words end that are left when one thing is taken away below them. */
    private static int shorter(List<String> lines, int end) {
        for (int i = 0; i < end; i++) {
            String line = lines.get(i).strip();
            boolean alone = i == 0 || lines.get(i - 1).isBlank();
            if (DASHES.matcher(line).matches() && noQuotes(lines, i, end)
                    || CLOSING.matcher(line).matches() && filled(lines, i, end) <= MOST_LINES && noQuotes(lines, i, end)
                    || alone && DISCLAIMER.matcher(line).matches() && noQuotes(lines, i, end)
                    || PHONE.matcher(line).matches() && filled(lines, i, end) <= 2) {
                return i;
            }
        }
        return end;
    }

    private static boolean noQuotes(List<String> lines, int from, int end) {
        return lines.subList(from, end).stream()
                .noneMatch(line -> line.stripLeading().startsWith(">"));
    }

    private static long filled(List<String> lines, int from, int end) {
        return lines.subList(from, end).stream()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES + 1L)
                .count();
    }

    private static int end(List<String> lines, int from) {
        int end = from;
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }
}
