package se.healthycities.portal.ballot.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.ballot.GivenRow;
import se.healthycities.portal.ballot.OptionRow;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.ballot.VoiceResult;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.web.component.Dates;

/** Who said what and why, in which role and when, and what they had said before; registered answers and ended seats are marked. */
class VoicesPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final Result result;
    private final LocalDate today;

    VoicesPanel(String id, Result result, LocalDate today) {
        super(id);
        this.result = result;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<VoiceResult> answered =
                result.voices().stream().filter(VoiceResult::answered).toList();
        add(new ListView<>("voice", answered) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VoiceResult> item) {
                VoiceResult voice = item.getModelObject();
                GivenRow current = voice.current();
                item.add(new Label("name", voice.name()));
                item.add(new Label("organisation", voice.organisationName())
                        .setVisible(result.by() == Voices.PERSON));
                item.add(mark("ended", result.by() == Voices.PERSON && !voice.valid()));
                item.add(new Label("said", said(voice, current)));
                item.add(new Label("reason", current.reason()).setVisible(current.reason() != null));
                item.add(new Label("who", who(current)));
                item.add(new Label("behalf", getString("voicesPanel.behalf").replace("{0}", words(current.enteredBy())))
                        .setVisible(current.enteredBy() != null));
                item.add(new Label("when", Dates.moment(current.at(), today, getLocale())));
                item.add(earlier(voice));
            }
        });
        setVisible(!answered.isEmpty());
    }

    private static Component mark(String id, boolean shown) {
        return new WebMarkupContainer(id).setVisible(shown);
    }

    private static String words(String name) {
        return name == null ? "" : name;
    }

    private String said(VoiceResult voice, GivenRow given) {
        return voice.picks(given).isEmpty()
                ? BallotWords.stance(given.stance(), getLocale())
                : result.options().stream()
                        .filter(option -> voice.picks(given).contains(option.id()))
                        .map(OptionRow::words)
                        .collect(Collectors.joining(", "));
    }

    private String who(GivenRow given) {
        return given.name() + ", " + given.title() + ", " + getString("capacity." + given.capacity());
    }

    private Component earlier(VoiceResult voice) {
        List<GivenRow> before = voice.given().subList(1, voice.given().size());
        WebMarkupContainer earlier = new WebMarkupContainer("earlier");
        earlier.add(new ListView<>("before", before) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GivenRow> item) {
                GivenRow given = item.getModelObject();
                String reason = given.reason() == null ? "" : ": " + given.reason();
                item.add(new Label(
                        "what",
                        Dates.moment(given.at(), today, getLocale()) + " · "
                                + said(voice, given) + reason + " · " + who(given)));
            }
        });
        return earlier.setVisible(!before.isEmpty());
    }
}
