/** What is used of vis-network 9.1.2, which PyVis ships; of its inner parts too, so its version is fixed. */
declare namespace vis {
  interface Point {
    x: number;
    y: number;
  }
  interface Colours {
    background: string;
    border: string;
  }
  interface Font {
    size: number;
  }
  interface Smooth {
    enabled: boolean;
    type: string;
    roundness: number;
  }
  interface BodyNode extends Point {
    options: {
      hidden: boolean;
      label: string;
      size: number;
      borderWidth: number;
      font: Font;
      color: Colours & { highlight: Colours; hover: Colours };
    };
  }
  interface BodyEdge {
    options: {
      hidden: boolean;
      label?: string;
      width: number;
      color: { color: string };
      arrows: object;
      dashes: number[] | false;
      font: Font;
      smooth: Smooth;
    };
    setOptions(options: object): void;
  }
  interface Body {
    nodes: Record<number, BodyNode>;
    edges: Record<number, BodyEdge>;
    nodeIndices: number[];
    edgeIndices: number[];
    view: { scale: number; translation: Point };
    emitter: { emit(name: string): void };
  }
  interface Events {
    beforeDrawing: unknown;
    afterDrawing: CanvasRenderingContext2D;
    click: { nodes: number[]; edges: number[] };
    doubleClick: { nodes: number[] };
    resize: { width: number };
    zoom: unknown;
    dragEnd: unknown;
    hoverEdge: { edge: number };
    hoverNode: { node: number };
    blurEdge: unknown;
    blurNode: unknown;
  }
  class Network {
    constructor(place: HTMLElement, data: { nodes: object[]; edges: object[] }, options: object);
    readonly body: Body;
    readonly renderer: { allowRedraw: boolean };
    on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
    destroy(): void;
    redraw(): void;
    setOptions(options: object): void;
    setSelection(selection: { nodes: number[]; edges: number[] }, options: object): void;
    fit(options: { nodes: number[]; animation: boolean; maxZoomLevel: number }): void;
    focus(node: number, options: { scale: number; animation: boolean }): void;
    moveTo(options: { position: Point; scale: number; animation: boolean }): void;
    getScale(): number;
    getViewPosition(): Point;
  }
}
