package se.healthycities.portal.web.component;

import java.util.Locale;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;

/** The ending of a file's name as a small coloured mark; decoration. */
public class FileType extends Label {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> COLOURS = Map.of(
            "PDF",
            "file-pdf",
            "DOCX",
            "file-doc",
            "DOC",
            "file-doc",
            "ODT",
            "file-doc",
            "XLSX",
            "file-xls",
            "CSV",
            "file-xls",
            "PPTX",
            "file-ppt");

    public FileType(String id, String name) {
        super(id, ending(name));
        add(AttributeModifier.replace("class", "file-type " + colour(name)));
        add(AttributeModifier.replace("aria-hidden", "true"));
    }

    /** The class of the colour. */
    public static String colour(String name) {
        return COLOURS.getOrDefault(ending(name), "file-other");
    }

    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        boolean known = dot > 0 && name.length() - dot <= 5;
        return known ? name.substring(dot + 1).toUpperCase(Locale.ROOT) : "FIL";
    }
}
