package se.healthycities.portal.organisation.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.organisation.CountyRow;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.component.TextHref;

/**
 * Where the members are (I2): a tile for each county, laid out as on a map and drawn here, with the same numbers as a table
 * beside it. The picture is for the eye, the table for everybody.
 */
class CountyMapPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 4;
    private static final int ROWS = 8;
    private static final int STEP = 64;
    private static final int SIDE = 60;
    private static final int MANY = 4;

    private final List<Tile> tiles = new ArrayList<>();
    private final String chosen;

    private record Tile(String code, String letters, int x, int y, long members) implements Serializable {}

    CountyMapPanel(String id, List<CountyRow> counties, String chosen) {
        super(id);
        this.chosen = chosen;
        Map<String, Long> members = new HashMap<>();
        counties.forEach(county -> members.put(county.code(), county.members()));
        for (County county : County.values()) {
            long number = members.getOrDefault(county.code(), 0L);
            tiles.add(new Tile(county.code(), county.letters(), county.column() * STEP, county.row() * STEP, number));
        }
        int others = 0;
        for (CountyRow county : counties) {
            if (County.of(county.code()).isEmpty()) {
                int x = others % COLUMNS * STEP;
                int y = (ROWS + others / COLUMNS) * STEP;
                tiles.add(new Tile(county.code(), county.code(), x, y, county.members()));
                others++;
            }
        }
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int height = tiles.stream().mapToInt(Tile::y).max().orElse(0) + SIDE + 2;
        WebMarkupContainer map = new WebMarkupContainer("map");
        map.add(AttributeModifier.replace("viewBox", "-2 -2 " + (COLUMNS * STEP) + " " + (height + 2)));
        map.add(new ListView<>("tile", tiles) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Tile> item) {
                Tile tile = item.getModelObject();
                WebMarkupContainer link = new Href("link", address(tile));
                link.add(AttributeModifier.replace("class", css(tile)));
                link.add(new Label("name", name(tile) + ": " + tile.members()));
                link.add(at(new WebMarkupContainer("square"), tile.x(), tile.y()));
                link.add(at(new Label("letters", tile.letters()), tile.x() + SIDE / 2, tile.y() + 25));
                link.add(at(new Label("members", tile.members()), tile.x() + SIDE / 2, tile.y() + 48));
                item.add(link);
                item.setRenderBodyOnly(true);
            }
        });
        add(map, new Href("whole", "/organisations").setVisible(!chosen.isEmpty()));
        add(new ListView<>("row", List.copyOf(withMembers())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Tile> item) {
                Tile tile = item.getModelObject();
                TextHref county = new TextHref("county", address(tile), name(tile));
                if (tile.code().equals(chosen)) {
                    county.add(AttributeModifier.replace("aria-current", "true"));
                }
                item.add(county, new Label("letters", tile.letters()), new Label("members", tile.members()));
            }
        });
    }

    private List<Tile> withMembers() {
        return tiles.stream().filter(tile -> tile.members() > 0).toList();
    }

    private String name(Tile tile) {
        return County.name(this, tile.code());
    }

    private String css(Tile tile) {
        String shade =
                tile.members() == 0 ? "county" : tile.members() < MANY ? "county county-some" : "county county-many";
        return tile.code().equals(chosen) ? shade + " county-chosen" : shade;
    }

    private static String address(Tile tile) {
        return Query.of("/organisations").and("county", tile.code()).address();
    }

    private static Component at(Component shape, int x, int y) {
        shape.add(AttributeModifier.replace("x", x), AttributeModifier.replace("y", y));
        return shape;
    }
}
