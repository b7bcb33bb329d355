package se.healthycities.themegroups.group.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Stage;
import se.healthycities.portal.space.life.LifeDates;
import se.healthycities.portal.space.life.SpaceTurns;
import se.healthycities.portal.space.life.Turn;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.themegroups.group.GroupAddresses;
import se.healthycities.themegroups.group.GroupReads;

/**
 * Where a group is laid to rest, woken, closed and archived (B5): first it says what each would mean in numbers, then it is
 * done, and it can be taken back.
 */
public class LifePage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SpaceTurns turns;

    @Inject
    private GroupReads groups;

    public LifePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (!turns.steers(standing())) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        Optional<Turn> turn = asked().filter(turns.today(standing())::contains);
        if (PlainPost.posted() && asked().isPresent() && turn.isEmpty()) {
            throw new Refused(Verdict.READ_ONLY, scene());
        }
        super.onInitialize();
        boolean writable = gate().state(scene()).writable();
        add(new Label("stage", stage()), new ErrorSummary("errors"), undo());
        List<Turn> offered = writable
                ? Arrays.stream(Turn.values())
                        .filter(turns.today(standing())::contains)
                        .toList()
                : List.of();
        WebMarkupContainer choices = new WebMarkupContainer("choices");
        choices.add(new ListView<>("turn", offered) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Turn> item) {
                Turn one = item.getModelObject();
                Href link = new Href("to", GroupAddresses.life(standing().path()) + "?turn=" + one);
                boolean goesOn = one == Turn.WAKE && standing().active(visitor().today());
                String key = goesOn ? "GO_ON" : one.name();
                link.add(new Label("name", LifePage.this.getString("turn." + key)));
                item.add(link, new Label("words", LifePage.this.getString("words." + key)));
            }
        });
        add(choices.setVisible(!offered.isEmpty()));
        String result = groups.card(standing().space()).result();
        add(new TurnPanel("act", standing(), scene(), turn.orElse(Turn.WAKE), result)
                .setVisible(writable && turn.isPresent()));
        add(new ResultPanel("result", standing(), scene(), result)
                .setVisible(writable && standing().closed(visitor().today())));
        add(new Href("back", Addresses.space(standing().path())));
    }

    private Optional<Turn> asked() {
        String word = getPageParameters().get("turn").toString("");
        return Arrays.stream(Turn.values())
                .filter(turn -> turn.name().equals(word))
                .findFirst();
    }

    /** What was just done can be taken back, as long as nobody has turned it again. */
    private UndoPanel undo() {
        Optional<LifeDates> was = LifeDates.read(getPageParameters().get("was").toString(""));
        Optional<LifeDates> now = LifeDates.read(getPageParameters().get("now").toString(""));
        UndoPanel undo = new UndoPanel("undo", standing(), scene(), was.orElse(null), now.orElse(null));
        undo.setVisible(was.isPresent() && now.isPresent());
        return undo;
    }

    private String stage() {
        Stage stage = standing().stage(visitor().today());
        LocalDate day = switch (stage) {
            case PLANNED -> standing().opensOn();
            case ACTIVE -> standing().closedOn();
            case RESTING -> standing().restsFrom();
            case CLOSED -> standing().closedOn();
            case ARCHIVED -> standing().archivedFrom();
        };
        String key = "stage." + stage + (stage == Stage.ACTIVE && day != null ? ".until" : "");
        return getString(key).replace("{0}", day == null ? "" : Dates.day(day, language()));
    }

    @Override
    protected String tab() {
        return "";
    }
}
