package vn.diachido.exchange;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Select;
import org.jooq.Table;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.DataVersionRepository;
import vn.diachido.graphql.ExitArguments;
import vn.diachido.graphql.Reads;
import vn.diachido.graphql.UrlQuestion;
import vn.diachido.query.Exit;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.request.Asker;
import vn.diachido.query.request.Viewer;

/** Tells of all rows that match: how many, where, whose. Kept until any data changes. */
@Component
public class Summaries {

    private static final int MAX_KEPT = 1_000;

    /** The relation by which an entity says where its rows come from. */
    private static final String DATA_SET = "dataSet";

    private record Key(String type, Object where, LocalDate day, Viewer viewer, long version) {}

    private final ReadModels models;
    private final Reads reads;
    private final ExitArguments arguments;
    private final DataVersionRepository versions;
    private final JsonMapper json;
    private final Cache<Key, Summary> kept = Caffeine.newBuilder().maximumSize(MAX_KEPT).build();

    Summaries(
            ReadModels models,
            Reads reads,
            ExitArguments arguments,
            DataVersionRepository versions,
            JsonMapper json) {
        this.models = models;
        this.reads = reads;
        this.arguments = arguments;
        this.versions = versions;
        this.json = json;
    }

    /** Of the rows that an address asks for. */
    public <T extends Table<?>> Summary of(ReadModel<T> model, UrlQuestion question) {
        Exit<T> exit = arguments.exit(model, "summary", false, question);
        if (model.isSecured()) {
            return read(exit, question.viewer());
        }
        Key key =
                new Key(
                        model.type(),
                        exit.values().getOrDefault("where", Map.of()),
                        arguments.day(exit),
                        question.viewer(),
                        versions.version());
        return kept.get(key, missing -> read(exit, question.viewer()));
    }

    private <T extends Table<?>> Summary read(Exit<T> exit, Viewer viewer) {
        byte[] summary =
                reads.exit(
                        exit,
                        new Asker(exit.values(), viewer, Calendar.today()),
                        (row, visible) -> sql(exit.model(), row, visible));
        return json.readValue(Objects.requireNonNull(summary), Summary.class);
    }

    private <T extends Table<?>> Select<?> sql(ReadModel<T> model, Row<T> row, Condition visible) {
        Table<?> found =
                select(shape(model, row).as("shape"), credit(model, row).as("credit"))
                        .from(row.table())
                        .where(visible)
                        .asTable("found");
        return select(
                        field(
                                "json_build_object('totalCount', count(*), 'withoutPosition', count(*)"
                                        + " filter (where found.shape is null), 'west',"
                                        + " st_xmin(st_extent(found.shape)), 'south',"
                                        + " st_ymin(st_extent(found.shape)), 'east',"
                                        + " st_xmax(st_extent(found.shape)), 'north',"
                                        + " st_ymax(st_extent(found.shape)), 'credits',"
                                        + " coalesce(json_agg(distinct found.credit order by found.credit)"
                                        + " filter (where found.credit is not null), '[]'))",
                                JSON.class))
                .from(found);
    }

    private static <T extends Table<?>> Field<?> shape(ReadModel<T> model, Row<T> row) {
        return Place.of(model)
                .map(place -> place.geometry().apply(row))
                .orElse(field("null::geometry", Geometry.class));
    }

    private <T extends Table<?>> Field<?> credit(ReadModel<T> model, Row<T> row) {
        return models.one(model, DATA_SET).isPresent()
                ? models.expression(model, DATA_SET + ".credit", row)
                : castNull(String.class);
    }
}
