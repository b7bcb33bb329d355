package se.healthycities.portal.file.web;

import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import se.healthycities.portal.file.ListedFile;
import se.healthycities.portal.file.OriginRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.FileType;
import se.healthycities.portal.web.component.TextHref;

/** One line of the list: name and origin, status and lock, version, who, when and size. */
record FileLine(ListedFile file, String path, List<OriginRow> origins, Today today) {
    void fill(ListItem<ListedFile> item, Locale language, boolean writes) {
        WebMarkupContainer choose = new WebMarkupContainer("choose");
        choose.add(new WebMarkupContainer("box")
                .add(AttributeModifier.replace("value", String.valueOf(file.id())))
                .add(AttributeModifier.replace("aria-label", text("choose", language, file.name()))));
        item.add(choose.setVisible(writes));
        item.add(new FileType("type", file.name()));
        item.add(new TextHref("name", Addresses.filePage(path, file.id(), file.name()), file.name()));
        item.add(new WebMarkupContainer("download")
                .add(AttributeModifier.replace("href", Addresses.file(file.id(), file.name())))
                .add(AttributeModifier.replace("aria-label", text("download", language, file.name()))));
        item.add(origin(language));
        item.add(new StatusTag("status", file.status()));
        boolean older = file.adopted() != null && !file.adopted().equals(file.version());
        item.add(new Label("adopted", older ? text("adopted", language, file.adopted()) : "").setVisible(older));
        boolean locked = file.lockedUntil() != null && today.now().isBefore(file.lockedUntil());
        item.add(new Label("locked", locked ? text("locked", language, file.lockedBy()) : "").setVisible(locked));
        item.add(new Label("version", file.version()));
        item.add(new Label("label", file.label()).setVisible(file.label() != null));
        item.add(new Label("person", file.person()), new Label("organisation", file.organisation()));
        item.add(new Label("date", Dates.moment(file.uploadedAt(), today.date(), language))
                .add(AttributeModifier.replace("datetime", Dates.iso(file.uploadedAt()))));
        item.add(new Label("size", Dates.size(file.bytes(), language)));
    }

    private WebMarkupContainer origin(Locale language) {
        WebMarkupContainer origin = new WebMarkupContainer("origin");
        if (origins.isEmpty()) {
            origin.setVisible(false);
            return origin;
        }
        OriginRow first = origins.get(0);
        String address = Addresses.discussion(first.path(), first.discussion(), first.title());
        origin.add(new TextHref("talk", address + "?from=" + first.post() + "#post-" + first.post(), first.title()));
        return origin;
    }

    private static String text(String key, Locale language, Object... values) {
        return Texts.get(FileLine.class, key, language, values);
    }
}
