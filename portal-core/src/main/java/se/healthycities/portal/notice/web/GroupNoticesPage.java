package se.healthycities.portal.notice.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.notice.ChoiceService;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.layout.SpacePage;

/** Where whoever leads a space says how soon those hear of it who have chosen nothing themselves (G3). */
public class GroupNoticesPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeChoices choices;

    @Inject
    private ChoiceService service;

    public GroupNoticesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        Level usual = choices.usual(standing().space()).orElse(Level.DAILY);
        List<Options.Option> levels = Arrays.stream(Level.values())
                .map(level -> new Options.Option(level.name(), getString("level." + level)))
                .toList();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String sent = getRequest()
                        .getPostParameters()
                        .getParameterValue("level")
                        .toString("");
                Arrays.stream(Level.values())
                        .filter(level -> level.name().equals(sent))
                        .forEach(level -> service.setUsual(scene(), level));
                throw new RedirectToUrlException(Addresses.notices(standing().path()) + "?saved=true");
            }
        };
        add(form.add(new Options("option", levels, usual.name())));
    }

    @Override
    protected String tab() {
        return "settings";
    }
}
