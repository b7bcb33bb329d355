package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.registration.LinkAct;
import se.healthycities.portal.registration.Outcome;
import se.healthycities.portal.registration.RegistrationLinks;
import se.healthycities.portal.registration.RegistrationLinks.LinkView;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/**
 * Where the links of letters about registrations lead: what would happen and one button. It works without login and logs nobody
 * in; opening it changes nothing, whoever opens it. The mail program's own way to end reminders posts here (RFC 8058).
 */
public class RegistrationLinkPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ONE_CLICK = "List-Unsubscribe";
    private static final Set<Outcome> SAID = Set.of(
            Outcome.REGISTERED,
            Outcome.WAITING,
            Outcome.ASKED,
            Outcome.DONE,
            Outcome.ALREADY,
            Outcome.CLOSED,
            Outcome.TOO_LATE);

    @Inject
    private RegistrationLinks links;

    public RegistrationLinkPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String word = getPageParameters().get("word").toString("");
        Optional<LinkAct> act = LinkAct.of(getPageParameters().get("act").toString(""));
        Optional<LinkView> view = act.flatMap(wanted -> links.view(wanted, word));
        if (view.isPresent()
                && act.get() == LinkAct.QUIET
                && PlainPost.posted()
                && PlainPost.value(ONE_CLICK).equals("One-Click")) {
            links.act(Scene.PORTAL, LinkAct.QUIET, word);
        }
        String done = getPageParameters().get("done").toString("");
        Optional<Outcome> said =
                SAID.stream().filter(outcome -> outcome.name().equals(done)).findFirst();
        boolean open = said.isEmpty() && view.filter(LinkView::open).isPresent();
        add(new Label("heading", heading()));
        add(new Label("occasion", view.map(found -> found.occasion().title()).orElse("")));
        add(new Label("when", view.map(this::when).orElse("")));
        add(new Label("words", said.map(outcome -> getString("done." + outcome)).orElse(words(view))));
        StatelessForm<Void> form = new LateForm("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Outcome outcome =
                        act.map(wanted -> links.act(Scene.PORTAL, wanted, word)).orElse(Outcome.TOO_LATE);
                Outcome told = SAID.contains(outcome) ? outcome : Outcome.TOO_LATE;
                String address = "/registrations/" + act.map(LinkAct::word).orElse("none") + "/" + word;
                throw new RedirectToUrlException(address + "?done=" + told);
            }
        };
        form.add(new Label("act", act.map(wanted -> getString("act." + wanted)).orElse("")));
        add(form.setVisible(open));
        add(new Href(
                        "onwards",
                        view.map(found -> found.occasion().registrationAddress())
                                .orElse("/calendar"))
                .setVisible(view.isPresent()));
    }

    private String when(LinkView view) {
        return Dates.moment(view.occasion().starts(), visitor().today(), language());
    }

    private String words(Optional<LinkView> view) {
        return view.map(found -> getString(found.open() ? "words." + found.act() : "words.used"))
                .orElse(getString("words.none"));
    }

    private String heading() {
        String word = getPageParameters().get("word").toString("");
        return LinkAct.of(getPageParameters().get("act").toString(""))
                .filter(act -> links.view(act, word).isPresent())
                .map(act -> getString("heading." + act))
                .orElse(getString("heading.none"));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(heading());
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
