package se.healthycities.portal.notice.web;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.notice.ChoiceService;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.notice.LevelRow;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.notice.NoticeKinds;
import se.healthycities.portal.space.SpaceRow;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.layout.PortalPage;

/** How the visitor is told, all on one page: when the digest comes, and how soon each kind and each space is heard of (G1, G3). */
public class ChoicesPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/notices/choices";

    @Inject
    private NoticeChoices choices;

    @Inject
    private ChoiceService service;

    @Inject
    private NoticeKinds kinds;

    public ChoicesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long person = visitor().person();
        DigestChoice digest = choices.of(person);
        List<LevelRow> chosen = choices.levels(person);
        List<SpaceRow> spaces = choices.spaces(person);
        Optional<SpaceRow> narrow = spaces.stream()
                .filter(space -> getPageParameters().get("space").toString("").equals("" + space.id()))
                .findFirst();
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        List<LevelField> general = fields(null, chosen, true);
        List<LevelField> places = spaces.stream()
                .map(space -> new LevelField(space.id(), null, space.name(language()), level(chosen, space.id(), null)))
                .toList();
        List<LevelField> inSpace =
                narrow.map(space -> fields(space.id(), chosen, false)).orElse(List.of());
        List<LevelField> all = new ArrayList<>(general);
        all.addAll(places);
        all.addAll(inSpace);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.choose(SentChoices.of(getRequest().getPostParameters(), all));
                String space = narrow.map(found -> "&space=" + found.id()).orElse("");
                throw new RedirectToUrlException(ADDRESS + "?saved=true" + space);
            }
        };
        form.add(new Options("day", days(), "" + digest.day().getValue()));
        form.add(new Options("hour", hours(), "" + digest.hour()));
        form.add(new LevelList("kinds", general));
        WebMarkupContainer rooms = new WebMarkupContainer("rooms");
        form.add(rooms.add(new LevelList("spaces", places)).setVisible(!places.isEmpty()));
        WebMarkupContainer room = new WebMarkupContainer("room");
        room.add(new Label(
                "roomName", narrow.map(space -> space.name(language())).orElse("")));
        form.add(room.add(new LevelList("roomKinds", inSpace)).setVisible(narrow.isPresent()));
        add(form);
        List<Options.Option> narrower = spaces.stream()
                .map(space -> new Options.Option("" + space.id(), space.name(language())))
                .toList();
        add(new WebMarkupContainer("narrower")
                .add(new Options("space", narrower, narrow.map(space -> "" + space.id()).orElse("")))
                .setVisible(!spaces.isEmpty()));
    }

    private List<LevelField> fields(Long space, List<LevelRow> chosen, boolean everything) {
        Stream<LevelField> each = kinds.chosen().stream()
                .map(Digest.Kind::name)
                .map(kind -> new LevelField(space, kind, kinds.name(kind, language()), level(chosen, space, kind)));
        return everything
                ? Stream.concat(
                                Stream.of(new LevelField(null, null, getString("everything"), level(chosen, null, null))),
                                each)
                        .toList()
                : each.toList();
    }

    private static Level level(List<LevelRow> chosen, Long space, String kind) {
        return chosen.stream()
                .filter(row -> Objects.equals(row.space(), space)
                        && Objects.equals(row.kind(), kind))
                .map(LevelRow::level)
                .findFirst()
                .orElse(null);
    }

    private List<Options.Option> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Options.Option(
                        "" + day.getValue(), day.getDisplayName(TextStyle.FULL_STANDALONE, language())))
                .toList();
    }

    private List<Options.Option> hours() {
        return IntStream.range(0, SentChoices.HOURS)
                .mapToObj(hour -> new Options.Option("" + hour, Dates.time(LocalTime.of(hour, 0), language())))
                .toList();
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
