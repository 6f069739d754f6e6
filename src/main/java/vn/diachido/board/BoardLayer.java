package vn.diachido.board;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.diachido.database.jooq.board.tables.Board;
import vn.diachido.map.Part;
import vn.diachido.map.Property;
import vn.diachido.map.TileLayer;

/** Boards on the map. */
@Configuration(proxyBeanMethods = false)
class BoardLayer {

    @Bean
    TileLayer<Board> boards(BoardReadModel boards) {
        List<Property<Board>> properties =
                List.of(
                        Property.text(boards, "id"),
                        Property.text(boards, "code"),
                        Property.text(boards, "state"));
        return new TileLayer<>(
                "boards",
                boards,
                List.of("board", "site", "unit"),
                List.of(Part.places("boards", boards, properties)));
    }
}
