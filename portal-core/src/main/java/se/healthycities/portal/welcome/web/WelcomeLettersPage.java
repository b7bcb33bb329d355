package se.healthycities.portal.welcome.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.mail.RenderedLetter;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.portal.welcome.Newcomer;
import se.healthycities.portal.welcome.WelcomeReads;
import se.healthycities.portal.welcome.WelcomeRow;
import se.healthycities.portal.welcome.WelcomeService;
import se.healthycities.portal.welcome.WelcomeStep;

/** Where the coordinator sees who is welcomed and which letter is next, reads the letters, and stops them (N18). */
public class WelcomeLettersPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/admin/welcome";
    private static final int A_PAGE = 50;

    @Inject
    private WelcomeReads reads;

    @Inject
    private WelcomeService service;

    public WelcomeLettersPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean running = reads.running();
        add(new Label("state", getString(running ? "on" : "off")));
        add(form("turn"));
        button("turn", "turnOff", running);
        button("turn", "turnOn", !running);
        long before = getPageParameters().get("before").toLong(Long.MAX_VALUE);
        List<WelcomeRow> rows = reads.page(before, A_PAGE + 1);
        List<WelcomeRow> shown = rows.subList(0, Math.min(A_PAGE, rows.size()));
        add(list(shown), new WebMarkupContainer("empty").setVisible(shown.isEmpty()));
        boolean more = rows.size() > A_PAGE;
        long last = more ? shown.get(A_PAGE - 1).newcomer().affiliation() : 0;
        add(new Href("older", ADDRESS + "?before=" + last).setVisible(more));
        add(letters(), preview());
    }

    private Component list(List<WelcomeRow> rows) {
        StatelessForm<Void> form = form("list");
        form.add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<WelcomeRow> item) {
                fill(item, item.getModelObject());
            }
        });
        return form.setVisible(!rows.isEmpty());
    }

    private void fill(ListItem<WelcomeRow> item, WelcomeRow row) {
        Newcomer one = row.newcomer();
        item.add(new TextHref("name", Addresses.person(one.person(), one.name()), one.name()));
        item.add(new Label("organisation", one.organisation()));
        item.add(new Label("from", Dates.day(one.from(), visitor().today(), language())));
        item.add(new Label("next", next(row)));
        item.add(new WebMarkupContainer("stop")
                .add(AttributeModifier.replace("value", one.affiliation()))
                .add(AttributeModifier.replace(
                        "aria-label", getString("stopOne").replace("{0}", one.name())))
                .setVisible(row.next() != null));
    }

    private String next(WelcomeRow row) {
        Newcomer one = row.newcomer();
        if (row.next() != null) {
            return getString("letter." + row.next()) + ", "
                    + Dates.day(row.day(), visitor().today(), language());
        }
        if (one.stopped()) {
            return getString("stopped")
                    .replace(
                            "{0}",
                            Dates.day(Today.day(one.stoppedAt()), visitor().today(), language()));
        }
        if (one.sent() >= WelcomeStep.values().length) {
            return getString("done");
        }
        return getString(row.unwilling() ? "unwilling" : "late");
    }

    /** One handler for all buttons: what is not there any more changes nothing. */
    private StatelessForm<Void> form(String id) {
        return new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String turn = PlainPost.value("turn");
                String stop = PlainPost.value("stop");
                if (turn.equals("on") || turn.equals("off")) {
                    service.turn(scene(), turn.equals("on"));
                } else if (stop.matches("\\d{1,18}")) {
                    service.stop(scene(), Long.parseLong(stop));
                }
                throw new RedirectToUrlException(ADDRESS);
            }
        };
    }

    private void button(String form, String id, boolean visible) {
        ((WebMarkupContainer) get(form)).add(new WebMarkupContainer(id).setVisible(visible));
    }

    private Component letters() {
        return new ListView<>("letter", List.of(WelcomeStep.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<WelcomeStep> item) {
                WelcomeStep step = item.getModelObject();
                item.add(new TextHref("read", ADDRESS + "?letter=" + step + "#preview", getString("letter." + step)));
                item.add(new Label("when", getString("when." + step)));
            }
        };
    }

    private Component preview() {
        String asked = getPageParameters().get("letter").toString("");
        Optional<RenderedLetter> letter = Arrays.stream(WelcomeStep.values())
                .filter(step -> step.name().equals(asked))
                .findFirst()
                .map(step -> service.preview(scene(), step, language()));
        WebMarkupContainer section = new WebMarkupContainer("preview");
        section.add(new Label("subject", letter.map(RenderedLetter::subject).orElse("")));
        section.add(new Label("html", letter.map(RenderedLetter::html).orElse("")).setEscapeModelStrings(false));
        return section.setVisible(letter.isPresent());
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }
}
