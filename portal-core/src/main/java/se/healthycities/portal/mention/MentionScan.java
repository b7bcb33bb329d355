package se.healthycities.portal.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds "@" before words in safe HTML, but not in links and not in code: there it is no name. */
final class MentionScan {
    /** More than this in one text are left as they are. */
    private static final int MOST = 100;

    private static final int LONGEST = 120;
    private static final Set<String> CLOSED = Set.of("a", "code", "pre");

    private final String html;
    private final List<Spot> spots = new ArrayList<>();
    private int depth;

    private MentionScan(String html) {
        this.html = html;
    }

    static List<Spot> of(String html) {
        MentionScan scan = new MentionScan(html);
        if (html.indexOf('@') >= 0 || html.contains("&#64;")) {
            scan.run();
        }
        return scan.spots;
    }

    private void run() {
        boolean word = false;
        int at = 0;
        while (at < html.length() && spots.size() < MOST) {
            if (html.charAt(at) == '<') {
                at = tag(at);
                word = false;
                continue;
            }
            int end = unit(at);
            String read = read(at, end);
            if (read.equals("@") && !word && depth == 0) {
                spot(at, end);
            }
            word = read.codePoints().anyMatch(sign -> Character.isLetterOrDigit(sign) || "@_.-".indexOf(sign) >= 0);
            at = end;
        }
    }

    /** @return where the tag or comment that begins here ends */
    private int tag(int at) {
        boolean comment = html.startsWith("<!--", at);
        int end = comment ? html.indexOf("-->", at) + 2 : html.indexOf('>', at);
        if (end < at + 2) {
            return html.length();
        }
        boolean closes = html.charAt(at + 1) == '/';
        String name = html.substring(closes ? at + 2 : at + 1, end).split("[\\s/]", 2)[0];
        if (CLOSED.contains(name)) {
            depth += closes ? -1 : 1;
        }
        return end + 1;
    }

    private void spot(int start, int after) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        int at = after;
        while (at < html.length() && html.charAt(at) != '<' && text.length() < LONGEST) {
            int end = unit(at);
            String letters = read(at, end).replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
            text.append(letters);
            for (int i = 0; i < letters.length(); i++) {
                ends.add(end);
            }
            at = end;
        }
        if (text.length() > 0 && Character.isLetterOrDigit(text.charAt(0))) {
            spots.add(new Spot(
                    start,
                    text.toString(),
                    ends.stream().mapToInt(Integer::intValue).toArray()));
        }
    }

    /** Where the letter that begins here ends, with the marks that belong to it. */
    private int unit(int at) {
        int end = at + 1;
        if (html.charAt(at) == '&') {
            int semicolon = html.indexOf(';', at);
            end = semicolon > at && semicolon < at + 10 ? semicolon + 1 : end;
        }
        while (end < html.length() && Character.getType(html.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private String read(int at, int end) {
        String raw = html.substring(at, end);
        if (raw.startsWith("&#") && raw.endsWith(";") && raw.matches("&#\\d{1,6};")) {
            return Character.toString(Integer.parseInt(raw.substring(2, raw.length() - 1)));
        }
        return switch (raw) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            default -> Normalizer.normalize(raw, Normalizer.Form.NFC);
        };
    }
}
