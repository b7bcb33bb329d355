package se.healthycities.portal.extraction.worker;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page with what is drawn on it and nothing that acts: of notes, stamps and filled fields their looks, of links those to
 * the web.
 */
final class DrawnPage {
    private static final List<COSName> OWN =
            List.of(COSName.CONTENTS, COSName.USER_UNIT, COSName.GROUP, COSName.BLEED_BOX, COSName.TRIM_BOX);
    private static final int MOST_NOTES = 5_000;
    private static final int PRINTED = 4;
    private static final int HIDDEN = 2;

    private DrawnPage() {}

    static PDPage of(PDPage page) throws IOException {
        COSDictionary from = page.getCOSObject();
        PDPage drawn = new PDPage(page.getMediaBox());
        COSDictionary to = drawn.getCOSObject();
        for (COSName name : OWN) {
            if (from.getItem(name) != null) {
                to.setItem(name, from.getItem(name));
            }
        }
        drawn.setCropBox(page.getCropBox());
        drawn.setRotation(page.getRotation());
        PDResources resources = page.getResources();
        drawn.setResources(resources == null ? new PDResources() : resources);
        COSArray notes = notes(from);
        if (notes.size() > 0) {
            to.setItem(COSName.ANNOTS, notes);
        }
        return drawn;
    }

    private static COSArray notes(COSDictionary page) {
        COSArray kept = new COSArray();
        COSArray all = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < Math.min(all.size(), MOST_NOTES); i++) {
            if (all.getObject(i) instanceof COSDictionary note) {
                COSDictionary looks = COSName.LINK.equals(note.getCOSName(COSName.SUBTYPE)) ? link(note) : looks(note);
                if (looks != null) {
                    looks.setItem(COSName.RECT, note.getItem(COSName.RECT));
                    looks.setItem(COSName.TYPE, COSName.ANNOT);
                    kept.add(looks);
                }
            }
        }
        return kept;
    }

    private static COSDictionary link(COSDictionary note) {
        COSDictionary action = note.getCOSDictionary(COSName.A);
        String address = action == null ? null : action.getString(COSName.URI);
        if (address == null || !address.startsWith("https://") && !address.startsWith("http://")) {
            return null;
        }
        COSDictionary opens = new COSDictionary();
        opens.setItem(COSName.S, COSName.URI);
        opens.setString(COSName.URI, address);
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.SUBTYPE, COSName.LINK);
        link.setItem(COSName.A, opens);
        COSArray none = new COSArray();
        none.growToSize(3, org.apache.pdfbox.cos.COSInteger.ZERO);
        link.setItem(COSName.BORDER, none);
        return link;
    }

    /** The look that is shown now, as a stamp that nobody can press. */
    private static COSDictionary looks(COSDictionary note) {
        boolean hidden =
                (note.getInt(COSName.F, 0) & HIDDEN) != 0 || COSName.POPUP.equals(note.getCOSName(COSName.SUBTYPE));
        COSDictionary appearance = note.getCOSDictionary(COSName.AP);
        COSBase shown = appearance == null || hidden ? null : appearance.getDictionaryObject(COSName.N);
        if (shown instanceof COSDictionary states && !(shown instanceof COSStream)) {
            COSName state = note.getCOSName(COSName.AS);
            shown = state == null ? null : states.getDictionaryObject(state);
        }
        if (!(shown instanceof COSStream look)) {
            return null;
        }
        COSDictionary normal = new COSDictionary();
        normal.setItem(COSName.N, look);
        COSDictionary stamp = new COSDictionary();
        stamp.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
        stamp.setItem(COSName.AP, normal);
        stamp.setInt(COSName.F, PRINTED);
        return stamp;
    }
}
