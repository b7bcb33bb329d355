package se.healthycities.portal.poll.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.poll.PollAddresses;
import se.healthycities.portal.poll.PollResult;
import se.healthycities.portal.poll.PollRow;
import se.healthycities.portal.poll.PollService;
import se.healthycities.portal.poll.PollVoice;
import se.healthycities.portal.poll.TimeRow;
import se.healthycities.portal.poll.TimeWords;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/** What whoever leads a space does with its poll: see who is silent, register an answer, choose a time, end it without. */
class LeadingPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PollService polls;

    @Inject
    private Today today;

    private final Scene scene;
    private final PollRow poll;
    private final PollResult result;
    private final List<PollVoice> represented;

    /** @param represented those for whom an answer can be registered */
    LeadingPanel(String id, Scene scene, PollRow poll, PollResult result, List<PollVoice> represented) {
        super(id);
        this.scene = scene;
        this.poll = poll;
        this.result = result;
        this.represented = represented;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String silent = represented.stream()
                .filter(voice -> result.said(voice).isEmpty())
                .map(PollVoice::organisationName)
                .distinct()
                .collect(Collectors.joining(", "));
        add(new Label("silent", getString("leadingPanel.silent").replace("{0}", silent)).setVisible(!silent.isEmpty()));
        add(
                represented.isEmpty()
                        ? new EmptyPanel("behalf").setVisible(false)
                        : new BehalfPanel("behalf", scene, poll, result.times(), represented));
        add(deciding(), closing().setVisible(poll.open(today.date())));
    }

    private StatelessForm<Void> deciding() {
        StatelessForm<Void> form = new StatelessForm<>("decide") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long time = getRequest()
                        .getPostParameters()
                        .getParameterValue("choose")
                        .toLong(0);
                throw new RedirectToUrlException(Addresses.occasion(polls.decide(scene, poll.id(), time)));
            }
        };
        form.add(new ListView<>("time", result.times()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                TimeRow time = item.getModelObject();
                WebMarkupContainer choose = new WebMarkupContainer("choose");
                choose.add(AttributeModifier.replace("value", time.id()));
                item.add(choose.add(new Label("when", TimeWords.of(time.when(), getLocale()))));
            }
        });
        return form;
    }

    private StatelessForm<Void> closing() {
        return new StatelessForm<>("close") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                polls.close(scene, poll.id());
                throw new RedirectToUrlException(PollAddresses.poll(poll.spacePath(), poll.id()));
            }
        };
    }
}
