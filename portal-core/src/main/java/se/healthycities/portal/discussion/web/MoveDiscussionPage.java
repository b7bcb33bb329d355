package se.healthycities.portal.discussion.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.discussion.moving.Destination;
import se.healthycities.portal.discussion.moving.DiscussionMoving;
import se.healthycities.portal.discussion.moving.DiscussionPlace;
import se.healthycities.portal.discussion.moving.MovingReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.layout.SpacePage;

/**
 * For those who lead the space: first where to, with what it would mean, then one of three ways – the whole discussion, some
 * of its posts, or into another discussion (C4).
 */
public class MoveDiscussionPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MovingReads reads;

    @Inject
    private DiscussionMoving moving;

    private DiscussionPlace discussion;

    public MoveDiscussionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        long id = DiscussionPage.id(getPageParameters());
        discussion = reads.discussion(id)
                .filter(place -> place.path().equals(scene().space()))
                .orElseThrow(() -> gone(id));
        super.onInitialize();
        List<Destination> spaces = reads.destinations(visitor());
        Optional<Destination> to = chosen(spaces);
        add(new Label("subject", discussion.title()), new ErrorSummary("errors"), where(spaces, to));
        boolean elsewhere =
                to.filter(space -> !space.path().equals(discussion.path())).isPresent();
        String name = to.map(space -> space.name(language())).orElse("");
        add(
                elsewhere
                        ? new ConsequencesPanel(
                                "consequences",
                                name,
                                reads.consequences(discussion.id(), standing().space(), to.get()))
                        : new EmptyPanel("consequences").setVisible(false));
        String path = to.map(Destination::path).orElse(discussion.path());
        WebMarkupContainer whole = new WebMarkupContainer("whole");
        whole.add(whole(path).add(new Label("wholeTo", name)));
        add(whole.setVisible(elsewhere));
        add(new SplitForm("split", discussion, path, name).setVisible(to.isPresent()));
        add(new MergeForm("merge", discussion, path, name).setVisible(to.isPresent()));
    }

    /** It went while this page was open, or the button was pressed twice. */
    private RuntimeException gone(long id) {
        return reads.newAddress(id, scene().space())
                .<RuntimeException>map(RedirectToUrlException::new)
                .orElseGet(() -> new Refused(Verdict.NOT_FOUND, scene()));
    }

    private Optional<Destination> chosen(List<Destination> spaces) {
        String asked = getPageParameters().get("to").toString(discussion.path());
        return spaces.stream()
                .filter(space -> space.path().equals(asked))
                .findFirst()
                .or(() -> spaces.stream().findFirst());
    }

    private Component where(List<Destination> spaces, Optional<Destination> to) {
        Map<Long, Long> readers = reads.readers(spaces);
        List<Options.Option> options = spaces.stream()
                .map(space -> new Options.Option(
                        space.path(),
                        getString("option")
                                .replace("{0}", space.name(language()))
                                .replace("{1}", String.valueOf(readers.getOrDefault(space.id(), 0L)))))
                .toList();
        WebMarkupContainer where = new WebMarkupContainer("where");
        where.add(AttributeModifier.replace("action", address()));
        where.add(new Options("space", options, to.map(Destination::path).orElse("")));
        return where;
    }

    private StatelessForm<Void> whole(String path) {
        return new StatelessForm<>("move") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                moving.move(scene(), discussion.id(), path);
                throw new RedirectToUrlException(Addresses.discussion(path, discussion.id(), discussion.title()));
            }
        };
    }

    private String address() {
        return Addresses.moveDiscussion(discussion.path(), discussion.id(), discussion.title());
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return "discussions";
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(Addresses.space(standing().path()), new Crumb(discussion.title(), discussion.address()));
    }
}
