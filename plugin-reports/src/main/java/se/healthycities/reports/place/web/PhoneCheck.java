package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.reports.place.PhoneAnswers;
import se.healthycities.reports.place.PhoneToken;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.ThemeAnswer;
import se.healthycities.reports.place.ThemeRow;
import se.healthycities.reports.review.PeerReview;

/** The last look on a phone: all that one has said, and the button that sends it. */
class PhoneCheck extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PhoneAnswers answers;

    private final String code;
    private final PhoneToken phone;
    private final List<ThemeRow> themes;
    private final Map<Integer, ThemeAnswer> given;

    PhoneCheck(String id, String code, PhoneToken phone, List<ThemeRow> themes, Map<Integer, ThemeAnswer> given) {
        super(id);
        this.code = code;
        this.phone = phone;
        this.themes = themes;
        this.given = given;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("theme", themes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ThemeRow> item) {
                ThemeRow theme = item.getModelObject();
                String name = theme.number() + ". " + theme.name(getLocale());
                String edit = PhonePage.theme(code, item.getIndex() + 1, themes.size());
                item.add(new TextHref("name", edit, name));
                item.add(new Label("score", said(given.getOrDefault(theme.number(), ThemeAnswer.NONE))));
            }
        });
        add(new StatelessForm<Void>("send") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                answers.send(Scene.of(PeerReview.PLUGIN), code, phone);
                throw new RedirectToUrlException(PlaceAddresses.phone(code));
            }
        });
    }

    private String said(ThemeAnswer answer) {
        if (!answer.answered()) {
            return getString("phoneCheck.nothing");
        }
        return answer.score() == null
                ? getString("phoneCheck.unknown")
                : answer.score().toString();
    }
}
