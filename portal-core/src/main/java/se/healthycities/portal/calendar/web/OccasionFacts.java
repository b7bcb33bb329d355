package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.danekja.java.util.function.serializable.SerializableSupplier;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.time.Today;

/** When, where and how an occasion is, for whom, and who arranges it. */
class OccasionFacts extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final SerializableSupplier<OccasionDetails> occasion;
    private final SerializableSupplier<String> join;

    /** @param join where one joins, or null for somebody who may not know */
    OccasionFacts(String id, SerializableSupplier<OccasionDetails> occasion, SerializableSupplier<String> join) {
        super(id);
        this.occasion = occasion;
        this.join = join;
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        OccasionDetails said = occasion.get();
        String address = said.cancelled() ? null : join.get();
        addOrReplace(new Label("when", WhenWords.of(this, said, today.date())));
        addOrReplace(line("place", said.place()));
        addOrReplace(new Label("mode", getString("mode." + Mode.of(said.mode()).key())));
        addOrReplace(
                row("joining", address != null).add(new WebLink("join", address, getString("occasionFacts.joinNow"))));
        boolean remote = Mode.of(said.mode()).remote() && !said.cancelled();
        addOrReplace(row("joinLater", remote && address == null));
        addOrReplace(line("host", said.hostName()));
        addOrReplace(line("organiser", said.organiser()));
        addOrReplace(row("elsewhere", said.link() != null).add(new WebLink("link", said.link(), null)));
        addOrReplace(line("part", said.part() == null ? null : String.valueOf(said.part())));
        addOrReplace(new Label("audience", getString("occasionFacts.for." + audience(said))));
        addOrReplace(row("attend", said.membersAttend()));
    }

    private static String audience(OccasionDetails said) {
        return switch (said.audience()) {
            case KnownOccasion.PUBLIC, KnownOccasion.MEMBERS -> said.audience();
            default -> said.space() == null ? KnownOccasion.MEMBERS : KnownOccasion.SPACE;
        };
    }

    private static MarkupContainer line(String id, String words) {
        return row(id + "Row", words != null).add(new Label(id, words));
    }

    private static WebMarkupContainer row(String id, boolean shown) {
        WebMarkupContainer row = new WebMarkupContainer(id);
        row.setVisible(shown);
        return row;
    }
}
