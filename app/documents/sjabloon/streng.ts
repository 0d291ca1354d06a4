import { SjabloonFout } from './fouten.ts';
import { FUNCTIENAMEN, hulpfunctie } from './hulpfuncties.ts';

type AST = hbs.AST.Node;

/** The helpers that the strict tree calls instead of what the template wrote; a template cannot name them itself. */
export const INWENDIG = { druk: '__druk', haal: '__haal', lijst: '__lijst', roep: '__roep' } as const;

const BLOKKEN = ['each', 'if', 'unless', 'with'];
const LUSGEGEVENS = ['index', 'first', 'last', 'key', 'root'];

const tekst = (value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral => ({
  type: 'StringLiteral',
  value,
  original: value,
  loc,
});

const getal = (value: number, loc: hbs.AST.SourceLocation): hbs.AST.NumberLiteral => ({
  type: 'NumberLiteral',
  value,
  original: value,
  loc,
});

const naamPad = (naam: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression => ({
  type: 'PathExpression',
  data: false,
  depth: 0,
  parts: [naam],
  original: naam,
  loc,
});

const leegHash = (loc: hbs.AST.SourceLocation): hbs.AST.Hash => ({ type: 'Hash', pairs: [], loc });

const roep = (
  naam: string,
  params: hbs.AST.Expression[],
  loc: hbs.AST.SourceLocation,
  hash = leegHash(loc),
): hbs.AST.SubExpression => ({ type: 'SubExpression', path: naamPad(naam, loc), params, hash, loc });

/**
 * Turns the tree of a template into a strict one. Every path becomes a look-up that throws when the name is not there, every output goes through
 * one function, every helper call carries its line; anything else Handlebars can do is refused. Handlebars' own `strict` leaves arguments of
 * helpers lenient and says neither file nor name, and its escaping is made for HTML.
 *
 * `bestaat` tells whether a partial exists.
 *
 * @throws SjabloonFout for a construct that the template language does not have.
 */
export function maakStreng(
  programma: hbs.AST.Program,
  sjabloon: string,
  bestaat: (deel: string) => boolean,
): hbs.AST.Program {
  const blokparameters: string[][] = [];
  const plek = (loc: hbs.AST.SourceLocation) => [tekst(sjabloon, loc), getal(loc.start.line, loc)];
  const fout = (knoop: AST, wat: string) => new SjabloonFout(sjabloon, knoop.loc.start.line, wat);

  function pad(knoop: hbs.AST.PathExpression, leegMag: boolean): hbs.AST.Expression {
    const { loc, parts, data, depth, original } = knoop;
    const [eerste] = parts;
    if (data && (eerste === undefined || !LUSGEGEVENS.includes(eerste)))
      throw fout(knoop, `“${original}” bestaat niet; wel @index, @first, @last, @key en @root.`);
    const isParameter = depth === 0 && eerste !== undefined && blokparameters.some((namen) => namen.includes(eerste));
    const houdtEerste = data || (isParameter && !/^(this\b|\.)/.test(original));
    const basis = { ...knoop, parts: houdtEerste ? parts.slice(0, 1) : [] };
    const rest = houdtEerste ? parts.slice(1) : parts;
    return roep(
      INWENDIG.haal,
      [
        basis,
        tekst(original, loc),
        ...plek(loc),
        { type: 'BooleanLiteral', value: leegMag, original: leegMag, loc } as hbs.AST.BooleanLiteral,
        ...rest.map((deel) => tekst(String(deel), loc)),
      ],
      loc,
    );
  }

  function uitdrukking(knoop: hbs.AST.Expression, leegMag: boolean): hbs.AST.Expression {
    if (knoop.type === 'PathExpression') return pad(knoop as hbs.AST.PathExpression, leegMag);
    if (knoop.type === 'SubExpression') {
      const { path, params, hash } = knoop as hbs.AST.SubExpression;
      return aanroep(knoop, path.original, params, hash);
    }
    if (knoop.type === 'UndefinedLiteral') throw fout(knoop, '“undefined” is geen waarde in een sjabloon.');
    return knoop;
  }

  function aanroep(knoop: AST, naam: string, params: hbs.AST.Expression[], hash?: hbs.AST.Hash): hbs.AST.Expression {
    const functie = hulpfunctie(naam);
    if (!functie) throw fout(knoop, `de functie “${naam}” bestaat niet; wel ${FUNCTIENAMEN.join(', ')}.`);
    const [van, tot] = functie.aantal;
    if (params.length < van || params.length > tot)
      throw fout(
        knoop,
        `“${naam}” vraagt ${van === tot ? van : `${van} tot ${tot}`} argumenten en krijgt er ${params.length}.`,
      );
    const onbekend = hash?.pairs.find(({ key }) => !functie.benoemd?.includes(key));
    if (onbekend) throw fout(knoop, `“${naam}” kent het argument “${onbekend.key}” niet.`);
    const argumenten = params.map((param) => uitdrukking(param, functie.leegMag));
    return roep(
      INWENDIG.roep,
      [tekst(naam, knoop.loc), ...plek(knoop.loc), ...argumenten],
      knoop.loc,
      hash && strengeHash(hash, false),
    );
  }

  const strengeHash = (hash: hbs.AST.Hash, leegMag: boolean): hbs.AST.Hash => ({
    ...hash,
    pairs: hash.pairs.map((paar) => ({ ...paar, value: uitdrukking(paar.value, leegMag) })),
  });

  function uitvoer(knoop: hbs.AST.MustacheStatement): hbs.AST.Statement {
    const { path, params, hash, loc } = knoop;
    if (!knoop.escaped) throw fout(knoop, 'rauwe uitvoer ({{{…}}} of {{&…}}) mag niet; schrijf {{…}}.');
    const naam = path.type === 'PathExpression' ? (path as hbs.AST.PathExpression).original : '';
    const isAanroep = params.length > 0 || (hash?.pairs.length ?? 0) > 0 || hulpfunctie(naam)?.aantal[1] === 0;
    const waarde = isAanroep ? aanroep(knoop, naam, params, hash) : uitdrukking(path, false);
    const argumenten = [waarde, tekst(naam, loc), ...plek(loc)];
    return {
      ...knoop,
      path: naamPad(INWENDIG.druk, loc),
      params: argumenten,
      hash: leegHash(loc),
    } as hbs.AST.Statement;
  }

  function blok(knoop: hbs.AST.BlockStatement): hbs.AST.Statement {
    const naam = knoop.path.original;
    if (knoop.type !== 'BlockStatement' || !BLOKKEN.includes(naam))
      throw fout(knoop, `het blok “${naam}” bestaat niet; wel #if, #unless, #each en #with.`);
    const [param] = knoop.params;
    if (knoop.params.length !== 1 || !param || (knoop.hash?.pairs.length ?? 0) > 0)
      throw fout(knoop, `“#${naam}” vraagt 1 argument.`);
    const waarde = uitdrukking(param, naam !== 'each');
    const { original } = param as hbs.AST.PathExpression;
    const params =
      naam === 'each'
        ? [roep(INWENDIG.lijst, [waarde, tekst(String(original ?? '(…)'), param.loc), ...plek(param.loc)], param.loc)]
        : [waarde];
    return {
      ...knoop,
      params,
      program: knoop.program && programmaStreng(knoop.program),
      inverse: knoop.inverse && programmaStreng(knoop.inverse),
    } as hbs.AST.Statement;
  }

  function deel(knoop: hbs.AST.PartialStatement): hbs.AST.Statement {
    if (knoop.name.type !== 'PathExpression')
      throw fout(knoop, 'een deel wordt bij zijn naam genoemd: {{> delen/naam}}.');
    const naam = knoop.name.original;
    if (!bestaat(naam)) throw fout(knoop, `het deel “${naam}” bestaat niet.`);
    return {
      ...knoop,
      params: knoop.params.map((param) => uitdrukking(param, false)),
      ...(knoop.hash && { hash: strengeHash(knoop.hash, true) }),
    } as hbs.AST.Statement;
  }

  function opdracht(knoop: hbs.AST.Statement): hbs.AST.Statement {
    switch (knoop.type) {
      case 'MustacheStatement':
        return uitvoer(knoop as hbs.AST.MustacheStatement);
      case 'BlockStatement':
        return blok(knoop as hbs.AST.BlockStatement);
      case 'PartialStatement':
        return deel(knoop as hbs.AST.PartialStatement);
      case 'ContentStatement':
      case 'CommentStatement':
        return knoop;
      default:
        throw fout(knoop, `${knoop.type} hoort niet tot de taal van de sjablonen.`);
    }
  }

  function programmaStreng(knoop: hbs.AST.Program): hbs.AST.Program {
    blokparameters.push(knoop.blockParams ?? []);
    const body = knoop.body.map(opdracht);
    blokparameters.pop();
    return { ...knoop, body };
  }

  return programmaStreng(programma);
}
