package se.healthycities.portal.file;

import java.text.Normalizer;

/** The name of a file as people see it: without folders, control characters and tricks of writing direction. */
public final class FileName {
    private static final int LONGEST = 150;

    private FileName() {}

    public static String clean(String name) {
        String composed = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC);
        String last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        String visible =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").trim().replaceAll("^\\.+", "");
        if (visible.isEmpty()) {
            return "fil";
        }
        if (visible.length() <= LONGEST) {
            return visible;
        }
        int dot = visible.lastIndexOf('.');
        String ending = dot > 0 && visible.length() - dot <= 10 ? visible.substring(dot) : "";
        return visible.substring(0, LONGEST - ending.length()) + ending;
    }
}
