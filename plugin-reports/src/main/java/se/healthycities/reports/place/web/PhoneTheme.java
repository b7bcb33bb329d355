package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.reports.place.PhoneAnswers;
import se.healthycities.reports.place.PhoneToken;
import se.healthycities.reports.place.ThemeAnswer;
import se.healthycities.reports.place.ThemeRow;
import se.healthycities.reports.place.VersionRow;
import se.healthycities.reports.review.PeerReview;

/** One theme on a phone; what is said is kept before the next one comes. */
class PhoneTheme extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PhoneAnswers answers;

    private final String code;
    private final PhoneToken phone;
    private final VersionRow version;
    private final List<ThemeRow> themes;
    private final int place;
    private final Map<Integer, ThemeAnswer> given;

    PhoneTheme(
            String id,
            String code,
            PhoneToken phone,
            VersionRow version,
            List<ThemeRow> themes,
            int place,
            Map<Integer, ThemeAnswer> given) {
        super(id);
        this.code = code;
        this.phone = phone;
        this.version = version;
        this.themes = themes;
        this.place = place;
        this.given = given;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlaceLook());
        ThemeRow theme = themes.get(place - 1);
        String of = getString("phoneTheme.of")
                .replace("{0}", String.valueOf(place))
                .replace("{1}", String.valueOf(themes.size()));
        add(new Label("of", of));
        add(new WebMarkupContainer("bar")
                .add(AttributeModifier.replace("value", place))
                .add(AttributeModifier.replace("max", themes.size()))
                .add(AttributeModifier.replace("aria-label", of)));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                keep(this, theme);
            }
        };
        form.setMarkupId("answer").setOutputMarkupId(true);
        ThemeFields fields = new ThemeFields(version, getLocale());
        form.add(new Label("fields", () -> fields.markup(theme, now(theme)).toString()).setEscapeModelStrings(false));
        form.add(new Href("back", PhonePage.theme(code, place - 1, themes.size())).setVisible(place > 1));
        form.add(new Href("all", PhonePage.theme(code, themes.size() + 1, themes.size())).setVisible(!given.isEmpty()));
        add(new ErrorSummary("errors"), form);
    }

    /** What was typed just now, or what is kept. */
    private ThemeAnswer now(ThemeRow theme) {
        return PlainPost.posted()
                ? ThemeFields.sent(getRequest().getPostParameters(), theme.number())
                : given.getOrDefault(theme.number(), ThemeAnswer.NONE);
    }

    private void keep(StatelessForm<Void> form, ThemeRow theme) {
        ThemeAnswer answer = now(theme);
        if (ThemeFields.tooLong(answer)) {
            form.error(getString("phoneTheme.tooLong"));
            return;
        }
        answers.keep(Scene.of(PeerReview.PLUGIN), code, phone, theme.number(), answer);
        throw new RedirectToUrlException(PhonePage.theme(code, place + 1, themes.size()));
    }
}
