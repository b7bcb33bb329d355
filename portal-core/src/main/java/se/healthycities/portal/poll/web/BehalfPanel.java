package se.healthycities.portal.poll.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.poll.Answering;
import se.healthycities.portal.poll.PollAddresses;
import se.healthycities.portal.poll.PollRow;
import se.healthycities.portal.poll.PollVoice;
import se.healthycities.portal.poll.TimeRow;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.NamedChoice;
import se.healthycities.portal.web.request.PlainPost;

/** Registers which times a representative said otherwise, for instance by phone. */
class BehalfPanel extends Panel {
    private static final long serialVersionUID = 1L;

    /** What the form's hidden field says, so that its page knows what was sent. */
    static final String ACT = "behalf";

    @Inject
    private Answering answering;

    private final Scene scene;
    private final PollRow poll;
    private final List<TimeRow> times;
    private final List<PollVoice> voices;

    /** @param voices all who may be answered for */
    BehalfPanel(String id, Scene scene, PollRow poll, List<TimeRow> times, List<PollVoice> voices) {
        super(id);
        this.scene = scene;
        this.poll = poll;
        this.times = times;
        this.voices = voices;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        NamedChoice voice = new NamedChoice("represented", names(), null);
        BallotPanel ballot = new BallotPanel("ballot", "behalf-", times, Map.of());
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                ballot.check();
            }

            @Override
            protected void onSubmit() {
                answering.onBehalf(scene, poll.id(), voice.getModelObject(), ballot.chosen());
                throw new RedirectToUrlException(PollAddresses.poll(poll.spacePath(), poll.id()) + "?registered=true");
            }
        };
        voice.setRequired(true).setLabel(new ResourceModel("behalfPanel.who"));
        form.add(voice, new FieldError("representedError", voice, "represented"));
        form.add(ballot, new FieldError("ballotError", ballot, "behalf-times"));
        WebMarkupContainer more = new WebMarkupContainer("more");
        if (PlainPost.posted() && ACT.equals(PlainPost.value("act"))) {
            more.add(AttributeModifier.replace("open", "open"));
        }
        add(more.add(form));
    }

    private Map<Long, String> names() {
        return voices.stream()
                .collect(Collectors.toMap(
                        PollVoice::affiliation,
                        voice -> voice.organisationName() + " – " + voice.name(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }
}
