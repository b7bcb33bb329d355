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
        return shorten(visible, LONGEST);
    }

    /** The name with a number before its ending: {@code Protokoll (2).pdf}. */
    public static String numbered(String name, int number) {
        String ending = ending(name);
        String mark = " (" + number + ")";
        String stem = name.substring(0, name.length() - ending.length());
        return stem.substring(0, Math.min(stem.length(), LONGEST - mark.length() - ending.length())) + mark + ending;
    }

    private static String shorten(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        String ending = ending(name);
        return name.substring(0, longest - ending.length()) + ending;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    }
}
