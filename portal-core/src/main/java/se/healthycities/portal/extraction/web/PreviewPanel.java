package se.healthycities.portal.extraction.web;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.extraction.ExtractionReads;
import se.healthycities.portal.extraction.Preview;
import se.healthycities.portal.extraction.TextState;
import se.healthycities.portal.file.Quarantine;
import se.healthycities.portal.file.ScanState;
import se.healthycities.portal.space.Addresses;

/** How a file looks, or why that cannot be shown, and what the virus scanner said about it; one statement (E5). */
public class PreviewPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private ExtractionReads reads;

    @Inject
    private Quarantine quarantine;

    private final long file;

    public PreviewPanel(String id, long file) {
        super(id);
        this.file = file;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Preview preview = reads.preview(file).orElse(null);
        ScanState held =
                preview == null ? null : quarantine.holds(preview.scan()).orElse(null);
        boolean shown = preview != null && held == null && preview.sha256() != null;
        WebMarkupContainer picture = new WebMarkupContainer("picture");
        if (shown) {
            String alternative = getString("alternative").replace("{0}", preview.name());
            picture.add(AttributeModifier.replace("src", Addresses.preview(file)));
            picture.add(AttributeModifier.replace("alt", alternative));
        }
        add(picture.setVisible(shown));
        String words = preview == null ? "none" : held == null ? state(preview) : "held." + held;
        add(new Label("words", getString(words)).setVisible(!shown));
        boolean counted = preview != null && preview.pages() != null;
        add(new Label("pages", counted ? getString("pages").replace("{0}", String.valueOf(preview.pages())) : "")
                .setVisible(counted && held == null));
    }

    private static String state(Preview preview) {
        if (preview.waiting()) {
            return "waiting";
        }
        boolean limits = preview.state() == TextState.TOO_LARGE || preview.state() == TextState.TIMED_OUT;
        return limits ? "tooLarge" : "none";
    }
}
