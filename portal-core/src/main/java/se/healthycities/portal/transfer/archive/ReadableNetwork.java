package se.healthycities.portal.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** The first page of the network's archive, members with their contacts, the board's terms and the groups, and their pages. */
@ApplicationScoped
public class ReadableNetwork {
    private final ArchiveQueries queries;
    private final ReadableSpace page;
    private final Today today;

    @Inject
    public ReadableNetwork(ArchiveQueries queries, ReadableSpace page, Today today) {
        this.queries = queries;
        this.page = page;
        this.today = today;
    }

    void write(Path folder) {
        List<SpaceCard> spaces = queries.spaces();
        try (HtmlFile html =
                new HtmlFile(folder.resolve("index.html"), text("title"), ReadableSpace.LANGUAGE.getLanguage())) {
            html.element("p", text("lead", ReadableSpace.day(today.date())));
            html.element("h2", text("members"));
            members(html);
            html.element("h2", text("board"));
            spaces.stream()
                    .filter(space -> space.path().equals(Space.BOARD))
                    .forEach(board -> page.seats(html, board.id()));
            html.element("h2", text("groups")).open("ul");
            spaces.forEach(
                    space -> html.open("li").link(file(space), space.name()).end());
            html.end();
        }
        spaces.forEach(space -> page.write(folder.resolve(file(space)), space, "../", true));
    }

    private void members(HtmlFile html) {
        Map<Long, List<ContactLine>> contacts =
                queries.contacts(today.date()).stream().collect(Collectors.groupingBy(ContactLine::organisation));
        html.table(text("member"), text("from"), text("to"), text("contacts"));
        for (MemberLine member : queries.members()) {
            String words = contacts.getOrDefault(member.organisation(), List.of()).stream()
                    .map(contact -> text("contact." + contact.kind()) + ": " + contact.name() + ", " + contact.title()
                            + ", " + contact.email())
                    .collect(Collectors.joining("; "));
            html.row(member.name(), ReadableSpace.day(member.from()), ReadableSpace.day(member.to()), words);
        }
        html.endTable();
    }

    private static String file(SpaceCard space) {
        return "spaces/" + space.id() + "-" + Addresses.slug(space.name()) + ".html";
    }

    private static String text(String key, Object... values) {
        return Texts.get(ReadableNetwork.class, key, ReadableSpace.LANGUAGE, values);
    }
}
